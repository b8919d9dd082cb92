import { useMemo } from 'react';
import { qrOf } from './qrOf.ts';

interface QrProps {
  readonly text: string;
  readonly className?: string | undefined;
  /** Its name; without one it is decoration, as what it says stands beside it. */
  readonly label?: string;
}

const HAS_ORIGIN = /^https?:/;

/**
 * A text as a QR code (ISO/IEC 18004), black on white in every theme; nothing where it is longer than a code
 * holds. A page that is written in advance may not know its origin: the code then has its place, and comes with the app.
 */
export function Qr({ text, className, label }: QrProps) {
  const isWhole = HAS_ORIGIN.test(text);
  const qr = useMemo(() => qrOf(text), [text]);
  if (qr === undefined) return null;
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={className} viewBox={`0 0 ${qr.size} ${qr.size}`} shapeRendering="crispEdges" data-qr="" {...named}>
      {isWhole && (
        <>
          <rect width={qr.size} height={qr.size} fill="#fff" />
          <path d={qr.d} fill="#000" />
        </>
      )}
    </svg>
  );
}
