import 'virtual:messages/plot';
import type { DrawableWords } from '../layout/drawable.ts';
import { t } from './messages/t.ts';

/** The words of the plot that are not dates, from the catalogue. */
export const drawableWords: DrawableWords = {
  stillSo: (date) => t('plot.stillSo', { date, form: /^\d+$/.test(date) ? 'year' : 'other' }),
  asOf: (date) => t('plot.asOf', { date }),
  yearInferred: t('plot.yearInferred'),
  dateInferred: t('plot.dateInferred'),
};
