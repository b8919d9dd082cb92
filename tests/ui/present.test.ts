import { describe, expect, test } from 'vitest';
import { beatAt, beatCount } from '../../src/ui/present/beats.ts';
import { commandOf } from '../../src/ui/present/keys.ts';
import { formatPlace, NO_STORY, parsePlace } from '../../src/ui/present/place.ts';
import { DEFAULT_VIEW } from '../../src/view/view.ts';

describe('the keys', () => {
  test.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['n', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'back'],
    ['p', 'back'],
    ['PageUp', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['.', 'black'],
    ['W', 'white'],
    ['f', 'fullScreen'],
    ['s', 'presenter'],
    ['g', 'goTo'],
    ['q', 'code'],
    ['c', 'predict'],
    ['Escape', 'leave'],
    ['x', undefined],
  ])('%j asks for %s', (key, command) => {
    expect(commandOf(key, true)).toBe(command);
  });

  test('single signs can be switched off; a clicker still moves', () => {
    expect(commandOf('n', false)).toBeUndefined();
    expect(commandOf('.', false)).toBeUndefined();
    expect(commandOf('PageDown', false)).toBe('next');
  });
});

describe('the place', () => {
  test('is in the address, and what is default is not', () => {
    const place = parsePlace('2023', '3', '');
    expect(place).toEqual({ story: '2023', step: 3, beat: 0, predicts: undefined, isPresenter: false });
    expect(formatPlace(place, DEFAULT_VIEW)).toEqual({ pathname: '/present/2023/3', search: '' });
  });

  test.each([
    ['predict=1', true],
    ['predict=0', false],
    ['predict=yes', undefined],
  ])('%s: steps ask first: %s', (search, predicts) => {
    const place = parsePlace('a', '1', search);
    expect(place.predicts).toBe(predicts);
    expect(formatPlace(place, DEFAULT_VIEW).search).toBe(predicts === undefined ? '' : `?${search}`);
  });

  test.each([undefined, '0', '-3', 'x', '1.5'])('a damaged step (%s) is the first', (step) => {
    expect(parsePlace(undefined, step, 'beat=x&room=../..')).toMatchObject({ story: NO_STORY, step: 1, beat: 0 });
    expect(parsePlace(undefined, step, 'room=../..').room).toBeUndefined();
  });
});

test('a step that asks first has source, question and covered words before its parts', () => {
  expect(beatCount(2, true)).toBe(5);
  expect([0, 1, 2, 3, 4, 9].map((beat) => beatAt(beat, 2, true, 1))).toEqual([
    { shows: 'source', part: 0 },
    { shows: 'question', part: 0 },
    { shows: 'covered', part: 1 },
    { shows: 'words', part: 0 },
    { shows: 'words', part: 1 },
    { shows: 'words', part: 1 },
  ]);
  expect(beatAt(4, 1, false)).toEqual({ shows: 'words', part: 0 });
});
