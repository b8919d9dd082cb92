import { expect, it } from 'vitest';
import { fold } from '../../src/model/fold.ts';

it.each([
  ['Əliyev', 'eliyev'],
  ['ALIYEV', 'aliyev'],
  ['İlham', 'ilham'],
  ['Qarabağ', 'qarabag'],
  ['şuşa', 'susa'],
  ['Straße', 'strasse'],
  ['Ærø', 'aero'],
  ['Łódź', 'lodz'],
  ['فِلَسْطِين', 'فلسطين'],
  ['أذربيجان', 'اذربيجان'],
  ['فلســطين', 'فلسطين'],
  ['שָׁלוֹם', 'שלומ'],
  ['Օրհնություն և', 'օրհնություն եւ'],
  ['Ἀθῆναι', 'αθηναι'],
  ['ﬁnal', 'final'],
  ['', ''],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('folds what is folded to itself', () => {
  for (const text of ['Əliyev', 'أذربيجان', 'שָׁלוֹם', 'Straße', 'Օրհնություն և'])
    expect(fold(fold(text))).toBe(fold(text));
});
