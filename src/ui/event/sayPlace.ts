import type { Dataset } from '../../model/dataset.ts';
import { placeInOrder } from '../../model/neighbours.ts';
import type { TimelineEvent } from '../../model/types.ts';
import { sayDate, sayPrecision, statedPrecision } from '../../time/say.ts';
import { t } from '../messages/t.ts';

/** How a date joins a sentence: "on 15 Apr 1992", "in 2023", "since 1992". */
function formOf({ edtf }: TimelineEvent['date']): 'day' | 'in' | 'plain' {
  if (edtf?.kind !== 'date') return 'plain';
  return statedPrecision(edtf) === 'day' ? 'day' : 'in';
}

/** "One of five in 2023": they share one date, so no order is known among them. `undefined` where none shares it. */
export function sayGroup(event: TimelineEvent, dataset: Dataset): string | undefined {
  const place = placeInOrder(dataset, event.id);
  if (place === undefined || place.sharing < 2) return undefined;
  return t('panel.oneOf', { count: place.sharing, form: formOf(event.date), date: sayDate(event.date, 'short') });
}

/** Where an event stands in its order: "8 of 15 dated", "One of five in 2023", "3 of 15 undated". */
export function sayPlace(event: TimelineEvent, dataset: Dataset): string {
  const group = sayGroup(event, dataset);
  if (group !== undefined) return group;
  const place = placeInOrder(dataset, event.id);
  if (place !== undefined) return t('panel.place', { rank: place.rank, of: place.of });
  const index = dataset.indexOf(event.id) ?? -1;
  return t('panel.placeUndated', { rank: dataset.undated.indexOf(index) + 1, of: dataset.undated.length });
}

/** The date with its precision: "2020, year only". An undated event says so once. */
export function sayWhen({ date }: TimelineEvent): string {
  const said = sayDate(date, 'long');
  const precision = sayPrecision(date);
  return said.includes(precision) ? said : `${said}, ${precision}`;
}
