import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convert } from 'fontverter';
import { Blob, Buffer as Text, Face, Font, shape, Variation } from 'harfbuzzjs';

const FONTS = join(import.meta.dirname, '../../src/ui/fonts');
const SCRIPTS = ['latin', 'latin-ext'] as const; // each character from the first that has it
const OPTICAL = { inter: [14, 32], 'source-serif': [8, 60] } as const; // least and greatest optical size of each family

export type Family = keyof typeof OPTICAL;

export interface Style {
  readonly family: Family;
  readonly weight: 400 | 500 | 600;
  readonly sizePx: number;
}

interface Glyph {
  readonly font: Font;
  readonly id: number;
  readonly leftPx: number;
  readonly scale: number;
}

interface Shaped {
  readonly glyphs: readonly Glyph[];
  readonly widthPx: number;
}

/** The type of the app: how wide a line is, and its outlines. What is measured is what is drawn. */
export interface Type {
  readonly widthPx: (text: string, style: Style) => number;
  /** SVG elements of a line that begins at `leftPx`. */
  readonly outlines: (text: string, style: Style, leftPx: number, baselinePx: number) => string;
  /** The characters of a text that no font has. */
  readonly missing: (text: string) => readonly string[];
}

/** Loads the fonts of the app, once for all pictures. */
export async function loadType(): Promise<Type> {
  const faces = new Map<Family, readonly Face[]>();
  for (const family of Object.keys(OPTICAL) as Family[]) {
    const made: Face[] = [];
    for (const script of SCRIPTS) {
      const font = await convert(await readFile(join(FONTS, `${family}-${script}.woff2`)), 'sfnt');
      made.push(new Face(new Blob(Uint8Array.from(font).buffer))); // a copy: the converter uses its memory again
    }
    faces.set(family, made);
  }
  return typeOf(faces);
}

function typeOf(faces: ReadonlyMap<Family, readonly Face[]>): Type {
  const fonts = new Map<string, readonly Font[]>();
  const shapes = new Map<string, Shaped>();
  const paths = new Map<Font, Map<number, string>>();

  function fontsOf({ family, weight, sizePx }: Style): readonly Font[] {
    const [least, most] = OPTICAL[family];
    const optical = Math.min(most, Math.max(least, sizePx));
    const key = `${family} ${weight} ${optical}`;
    const known = fonts.get(key);
    if (known) return known;
    const made = (faces.get(family) ?? []).map((face) => {
      const font = new Font(face);
      font.setVariations([new Variation('wght', weight), new Variation('opsz', optical)]);
      return font;
    });
    fonts.set(key, made);
    return made;
  }

  function shaped(text: string, style: Style): Shaped {
    const key = `${style.family} ${style.weight} ${style.sizePx} ${text}`;
    const known = shapes.get(key);
    if (known) return known;
    const glyphs: Glyph[] = [];
    let widthPx = 0;
    for (const { font, part } of runsOf(text, fontsOf(style))) {
      const scale = style.sizePx / font.face.upem;
      const buffer = new Text();
      buffer.addText(part);
      buffer.guessSegmentProperties();
      shape(font, buffer);
      for (const { codepoint: id, xAdvance = 0, xOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
        glyphs.push({ font, id, leftPx: widthPx + xOffset * scale, scale });
        widthPx += xAdvance * scale;
      }
    }
    const made = { glyphs, widthPx };
    shapes.set(key, made);
    return made;
  }

  function pathOf({ font, id }: Glyph): string {
    const ofFont = paths.get(font) ?? new Map<number, string>();
    paths.set(font, ofFont);
    const d = ofFont.get(id) ?? font.glyphToPath(id);
    ofFont.set(id, d);
    return d;
  }

  return {
    widthPx: (text, style) => shaped(text, style).widthPx,
    outlines: (text, style, leftPx, baselinePx) =>
      shaped(text, style)
        .glyphs.map((glyph) => {
          const at = `${(leftPx + glyph.leftPx).toFixed(2)} ${baselinePx.toFixed(2)}`;
          const d = pathOf(glyph);
          return d && `<path transform="translate(${at}) scale(${glyph.scale} ${-glyph.scale})" d="${d}"/>`;
        })
        .join(''),
    missing: (text) => {
      const families = [...faces.keys()].map((family) => fontsOf({ family, weight: 400, sizePx: 20 }));
      return [...text].filter((sign) => families.some((some) => some.every((font) => !has(font, sign))));
    },
  };
}

const has = (font: Font, sign: string): boolean => font.nominalGlyph(sign.codePointAt(0) ?? 0) !== undefined;

/** Neighbouring characters of one font are shaped together. */
function runsOf(text: string, fonts: readonly Font[]): readonly { readonly font: Font; readonly part: string }[] {
  const runs: { font: Font; part: string }[] = [];
  for (const sign of text) {
    const font = fonts.find((one) => has(one, sign)) ?? fonts[0];
    if (font === undefined) continue;
    const last = runs.at(-1);
    if (last?.font === font) last.part += sign;
    else runs.push({ font, part: sign });
  }
  return runs;
}
