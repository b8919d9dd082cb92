import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced, isolated } from '../../src/base/bidi.ts';
import { MOST_OF_NAME, shownName } from '../../src/base/shownText.ts';

const [LRE, RLE, PDF, LRO, RLO] = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E'] as const;
const [LRI, RLI, FSI, PDI] = ['\u2066', '\u2067', '\u2068', '\u2069'] as const;

/** What UAX #9 (X1 to X8) has open at the end of a text, and how many of its signs close what it did not open. */
function leftBy(text: string): { readonly open: number; readonly strays: number } {
  const stack: ('isolate' | 'embedding')[] = [];
  let strays = 0;
  for (const sign of text) {
    if (sign === LRI || sign === RLI || sign === FSI) stack.push('isolate');
    else if (sign === LRE || sign === RLE || sign === LRO || sign === RLO) stack.push('embedding');
    else if (sign === PDI && stack.includes('isolate')) while (stack.pop() !== 'isolate');
    else if (sign === PDF && stack.at(-1) === 'embedding') stack.pop();
    else if (sign === PDI || sign === PDF) strays += 1;
  }
  return { open: stack.length, strays };
}

const NOTHING = { open: 0, strays: 0 };
const text = fc
  .array(fc.constantFrom(LRE, RLE, PDF, LRO, RLO, LRI, RLI, FSI, PDI, 'a', 'β', 'ש', ' ', '🜲'), { maxLength: 16 })
  .map((signs) => signs.join(''));
const bare = (some: string): string => some.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');

describe('bidi controls', () => {
  it.each([
    ['plain', 'plain'],
    [`${RLO}evil`, `${RLO}evil${PDF}`],
    [`${RLI}one ${RLO}two`, `${RLI}one ${RLO}two${PDF}${PDI}`],
    [`${PDI}${RLO}out`, `${RLO}out${PDF}`],
    [`${PDF}out`, 'out'],
    [`${RLO}${LRI}${PDF}in${PDI}`, `${RLO}${LRI}in${PDI}${PDF}`],
    [`${LRI}${RLO}in${PDI} out`, `${LRI}${RLO}in${PDI} out`],
    [`${FSI}שלום${PDI}!`, `${FSI}שלום${PDI}!`],
  ])('pair: %j', (written, expected) => {
    expect(balanced(written)).toBe(expected);
  });

  it('leave nothing open and close nothing of others, whatever the text, and no letter is lost', () => {
    fc.assert(
      fc.property(text, (some) => {
        const paired = balanced(some);
        expect(leftBy(paired)).toEqual(NOTHING);
        expect(bare(paired)).toBe(bare(some));
        expect(balanced(paired)).toBe(paired);
        if (leftBy(some).open + leftBy(some).strays === 0) expect(paired).toBe(some);
      }),
    );
  });

  it('stay inside a text that stands in a sentence', () => {
    fc.assert(
      fc.property(text, text, (some, other) => {
        expect(leftBy(isolated(some))).toEqual(NOTHING);
        expect(leftBy(`${isolated(some)}, ${isolated(other)}`)).toEqual(NOTHING);
      }),
    );
    expect(isolated('Baku–Ramallah, “2011”')).toBe('Baku–Ramallah, “2011”');
    expect(isolated('שלום')).toBe(`${FSI}שלום${PDI}`);
    expect(isolated('سلام')).toBe(`${FSI}سلام${PDI}`);
  });

  it('stay paired in a name that is cut; halves of letters are not shown', () => {
    expect(shownName('a\uD800b 🜲')).toBe('a\uFFFDb 🜲');
    expect(shownName('🜲'.repeat(MOST_OF_NAME))).toBe('🜲'.repeat(MOST_OF_NAME));
    expect(shownName('🜲'.repeat(MOST_OF_NAME + 1))).toBe(`${'🜲'.repeat(MOST_OF_NAME - 1)}…`);
    expect(shownName(`${RLO}${'β'.repeat(1_000_000)}${PDF}`)).toBe(`${RLO}${'β'.repeat(MOST_OF_NAME - 2)}…${PDF}`);
  });
});
