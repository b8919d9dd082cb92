import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { datasetOf, eventOf } from '../../src/model/dataset.ts';
import { eventId } from '../../src/model/ids.ts';
import { citedPassages } from '../../src/ui/sources/citedPassages.ts';
import { notesOf } from '../../src/ui/sources/notesOf.ts';
import { timelineOf } from '../model/records.ts';

const dataset = datasetOf(timelineOf(JSON.parse(readFileSync('data/timeline.json', 'utf8'))));

/** The notes of one event on the page of a source, by paragraph, in the order of the text. */
function notes(id: string, sourceName = 'Shunculture'): readonly string[] {
  const source = dataset.timeline.sources.find(({ name }) => name === sourceName);
  if (source === undefined || eventOf(dataset, eventId(id)) === undefined) throw new Error(`No ${id}`);
  let isFirst = true;
  return citedPassages(dataset, source).flatMap((passage) => {
    const use = passage.uses.find(({ event }) => event.id === id);
    if (use === undefined) return [];
    const note = notesOf(passage, use, isFirst, source, dataset);
    isFirst = false;
    return [`${passage.paragraph}: ${note}`];
  });
}

test('where words give less of a date than others of the same source, they say so, and where to find more', () => {
  expect(notes('azerbaijan-palestine-relations')).toEqual([
    '3: Year only. Paragraphs 5 and 53 give the day.',
    '5: ',
    '14: Year only. Paragraphs 5 and 53 give the day.',
    '18: No date here.',
    '21: Year only. Paragraphs 5 and 53 give the day.',
    '29: Year only. Paragraphs 5 and 53 give the day.',
    '38: Year only. Paragraphs 5 and 53 give the day.',
    '46: No date here.',
    '53: ',
  ]);
  expect(notes('al-maliki-backs-azerbaijans-position')).toEqual([
    '15: Year only. Paragraphs 22 and 40 give the month.',
    '22: ',
    '40: ',
  ]);
});

test('that another source says so too, or says otherwise, is said once, where the event first stands', () => {
  const embassy = notes('palestine-opens-embassy-in-baku');
  expect(embassy[0]).toBe('3: News.Az says it too.');
  expect(embassy.slice(1).join()).not.toContain('News.Az');
  expect(notes('palestine-supports-azerbaijan-on-karabakh')[0]).toBe('3: The sources differ.');
  expect(notes('palestine-opens-embassy-in-baku', 'News.Az')[0]).toBe('5: No date here. Shunculture says it too.');
});

test('what has no date, and what needs no note, has none', () => {
  expect(notes('school-for-palestinian-children')).toEqual(['31: ']);
  expect(notes('armenia-recalls-ambassador-to-israel')).toEqual(['40: ']);
  expect(notes('aliyev-no-one-protected-us', 'News.Az')).toEqual([
    '7: Gives the date only.',
    '9: No date here.',
    '9: No date here.',
  ]);
});
