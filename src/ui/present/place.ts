import { formatView } from '../../view/viewQuery.ts';
import type { View } from '../../view/view.ts';

/** The path segment of a presentation without a story; no story has it, as an id begins with a letter or digit. */
export const NO_STORY = '-';

/** A screen that shows nothing, and in which colour. */
export type Blank = 'black' | 'white' | undefined;

/** Where a presentation stands: all that its address says beside the view. */
export interface Place {
  readonly story: string; // the id of a story, or NO_STORY
  readonly step: number; // from 1
  /** Within the step, from 0: its parts and, predicting, what is shown before them. */
  readonly beat: number;
  /** Whether steps ask before they show the passage; `undefined` while nobody has said so: each as its story has it. */
  readonly predicts: boolean | undefined;
  readonly isPresenter: boolean;
  /** The name by which windows on the same presentation find each other; absent while there is one. */
  readonly room?: string;
}

const MOST = 9_999_999;
const SWITCH: Readonly<Record<string, boolean>> = { 0: false, 1: true };
const ROOM = /^[a-z0-9]{1,20}$/;

function countOf(text: string | null | undefined, least: number): number {
  const number = /^\d{1,7}$/.test(text ?? '') ? Number(text) : least;
  return Math.min(MOST, Math.max(least, number));
}

/** Reads a place from the parameters of a path and a query; what is damaged is as if it were not there. */
export function parsePlace(story: string | undefined, step: string | undefined, search: string): Place {
  const query = new URLSearchParams(search);
  const room = query.get('room') ?? '';
  return {
    story: story ?? NO_STORY,
    step: countOf(step, 1),
    beat: countOf(query.get('beat'), 0),
    predicts: SWITCH[query.get('predict') ?? ''],
    isPresenter: query.get('presenter') === '1',
    ...(ROOM.test(room) ? { room } : {}),
  };
}

/** The path of a step, from 1, of a story or of the events in order. */
export const formatPath = (story: string, step: number): string => `/present/${encodeURIComponent(story)}/${step}`;

/** The path and query of a place, with the view; what is default is not written. */
export function formatPlace(
  { story, step, beat, predicts, isPresenter, room }: Place,
  view: View,
): { readonly pathname: string; readonly search: string } {
  const query = new URLSearchParams(formatView(view));
  if (beat > 0) query.set('beat', String(beat));
  if (predicts !== undefined) query.set('predict', predicts ? '1' : '0');
  if (isPresenter) query.set('presenter', '1');
  if (room !== undefined) query.set('room', room);
  const search = query.toString();
  return { pathname: formatPath(story, step), search: search === '' ? '' : `?${search}` };
}
