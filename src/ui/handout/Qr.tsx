import { useMemo } from 'react';
import { encode } from 'uqr';

const MOST_LETTERS = 1200; // beyond that the modules are too small to print, and in the end there is no such code
const QUIET = 4; // modules of white on each side, as the standard asks

/** Runs of dark modules, row by row. */
function darkPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`;
      }),
    )
    .join('');
}

/** An address as a QR code (ISO/IEC 18004, level M), black on white in every theme; none for very long ones. What it says stands beside it. */
export function Qr({ text, className }: { readonly text: string; readonly className?: string | undefined }) {
  const drawn = useMemo(() => {
    if (text.length > MOST_LETTERS) return undefined;
    const code = encode(text, { ecc: 'M', border: QUIET });
    return { size: code.size, d: darkPath(code.data) };
  }, [text]);
  if (drawn === undefined) return null;
  const { size, d } = drawn;
  return (
    <svg className={className} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" aria-hidden="true">
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  );
}
