import { encode } from 'uqr';

/** A QR code as a square of modules: its side and the path that fills its dark ones, a unit per module. */
export interface QrPicture {
  readonly size: number;
  readonly d: string;
}

const QUIET = 4; // ISO/IEC 18004 asks for four light modules on every side

/** The QR code of a text (ISO/IEC 18004, level M); `undefined` where the text is longer than a code holds. */
export function qrOf(text: string): QrPicture | undefined {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: QUIET });
    return { size, d: data.map(rowPath).join('') };
  } catch {
    return undefined; // more than 2331 bytes
  }
}

function rowPath(row: readonly boolean[], y: number): string {
  let d = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x++;
    d += `M${from} ${y}h${x + 1 - from}v1H${from}z`;
  }
  return d;
}
