import 'virtual:messages/present';
import { sayDate } from '../../time/say.ts';
import { t } from '../messages/t.ts';
import type { Step } from './presentationOf.ts';

/** A step in a line: its caption or, without one, date and title of its event. */
export function sayStep({ caption, event }: Step): string {
  if (caption !== undefined) return caption;
  if (event === undefined) return t('present.noEvent');
  return t('present.stepLine', { date: sayDate(event.date, 'short'), title: event.title });
}
