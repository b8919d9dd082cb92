import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOM, csvCell, csvLine, csvPieces, guardFormula } from '../../src/model/csv.ts';
import { cite, list, record, timelineOf } from './records.ts';

/** Reads CSV as RFC 4180 has it. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') {
      if (row.length > 1 || row[0] !== '') rows.push(row);
      row = [];
    }
    if (end === '') break;
  }
  return rows;
}

describe('a cell', () => {
  test.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    [' kept ', '" kept "'],
    ['', ''],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r', '"\'\r"'],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['1 - 2', '1 - 2'],
  ])('of %j is %s', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  test('is never a formula, and reads back as what was guarded', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2 }), (cells) => {
        const [row] = parseCsv(csvLine(cells));
        expect(row).toEqual(cells.map(guardFormula));
        for (const cell of row ?? []) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

test('a list has a BOM, a head, and one line an event, with several values in a cell', () => {
  const { events, ...head } = timelineOf(
    list([
      record('a', '1992/..', {
        tracks: ['one', 'two'],
        themes: ['x', 'y'],
        citations: [cite('alpha', 'said, "so"', { speaker: 'A' }), cite('alpha', 'again', { speaker: 'A' })],
      }),
      record('b', undefined, { title: '=cmd()' }),
    ]),
  );
  const text = [...csvPieces(head, events)].join('');
  expect(text.startsWith(`${BOM}id,date,date basis,`)).toBe(true);
  const [columns, a, b, ...none] = parseCsv(text.slice(1));
  expect(none).toEqual([]);
  expect(a).toHaveLength(columns?.length ?? 0);
  expect(a).toEqual(
    expect.arrayContaining(['1992/..', 'Track one; Track two', 'x; y', 'A', 'alpha', 'said, "so"\nagain']),
  );
  expect(b?.slice(0, 6)).toEqual(['b', '', 'none', '', 'event', "'=cmd()"]);
});
