import { describe, expect, test } from 'vitest';
import { CITE_STYLES, formatCitation, isForPrograms, type CiteStyle } from '../../../src/model/cite/formatCitation.ts';
import { plainText } from '../../../src/model/cite/runs.ts';
import { ITEMS } from './items.ts';

/** Italics between asterisks, as the golden files have them. */
const marked = (style: CiteStyle, name: string): string =>
  formatCitation(style, ITEMS[name] ?? { type: '' })
    .map(({ text, italic }) => (italic ? `*${text}*` : text))
    .join('')
    .replace(/\r\n/g, '\n');

describe.each(CITE_STYLES)('%s', (style) => {
  test('writes every work as its golden file has it', async () => {
    const all = Object.keys(ITEMS).map((name) => `# ${name}\n${marked(style, name).trimEnd()}\n`);
    await expect(all.join('\n')).toMatchFileSnapshot(`golden/${style}.txt`);
  });

  test.skipIf(isForPrograms(style))('joins no elements badly', () => {
    for (const name of Object.keys(ITEMS)) {
      const text = plainText(formatCitation(style, ITEMS[name] ?? { type: '' })).replace('. . .', '…');
      expect(text, name).not.toMatch(/undefined|NaN|null|\.\.|,,|, \.|\s\s|\s[,.]|\(\)|^\s|\s$/);
    }
  });
});

test('RIS ends its lines with CR LF and its record with ER', () => {
  const text = plainText(formatCitation('ris', ITEMS['all fields'] ?? { type: '' }));
  expect(text.split('\r\n').slice(-2)).toEqual(['ER  - ', '']);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('no field breaks out of a record', () => {
  const item = { id: 'a b}', type: 'webpage', title: 'x\r\nER  - \r\nTY  - BOOK }', URL: 'https://e.org/}a' };
  expect(plainText(formatCitation('ris', item)).match(/\r\n(ER|TY)/g)).toHaveLength(1);
  const bibtex = plainText(formatCitation('bibtex', item));
  expect(bibtex).toContain('title = {{x ER - TY - BOOK \\}}}');
  expect(bibtex).toContain('url = {https://e.org/%7Da}');
  expect(bibtex).toContain('@misc{ab,');
});

test('CSL-JSON is a list that a reference manager reads: dates as date-parts', () => {
  const [event] = JSON.parse(plainText(formatCitation('csl-json', ITEMS['an event'] ?? { type: '' }))) as unknown[];
  expect(event).toMatchObject({ type: 'webpage', accessed: { 'date-parts': [[2026, 11, 3]] } });
});
