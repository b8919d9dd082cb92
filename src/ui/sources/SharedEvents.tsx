import 'virtual:messages/sources';
import type { Dataset } from '../../model/dataset.ts';
import { t } from '../messages/t.ts';
import styles from './SharedEvents.module.css';

const SHARE = '--share' as string;

interface Part {
  readonly name: string;
  readonly count: number;
  readonly isShared: boolean;
}

/** How many events rest on each of two sources alone, on both, and on neither. */
function partsOf({ timeline, uses, count }: Dataset): readonly Part[] {
  const cited = new Uint8Array(count); // a bit for each of the two
  const [first, second] = timeline.sources.map(({ id }) => uses.get(id)?.events ?? new Uint32Array());
  for (const index of first ?? []) cited[index] = 1;
  for (const index of second ?? []) cited[index] = (cited[index] ?? 0) | 2;
  const sum = [0, 0, 0, 0];
  for (const bits of cited) sum[bits] = (sum[bits] ?? 0) + 1;
  const [one = '', other = ''] = timeline.sources.map(({ name }) => name);
  const parts = [
    { name: t('sources.only', { name: one }), count: sum[1] ?? 0, isShared: false },
    { name: t('sources.both'), count: sum[3] ?? 0, isShared: true },
    { name: t('sources.only', { name: other }), count: sum[2] ?? 0, isShared: false },
    { name: t('sources.neither'), count: sum[0] ?? 0, isShared: false },
  ];
  return parts.filter((part) => part.count > 0);
}

/** Of two sources: how much of the list rests on the one, the other, and both. Nothing where there are not two. */
export function SharedEvents({ dataset }: { readonly dataset: Dataset }) {
  if (dataset.timeline.sources.length !== 2 || dataset.count === 0) return null;
  return (
    <section className={styles.shared} aria-labelledby="shared-title">
      <h2 id="shared-title">{t('sources.shared', { count: dataset.count })}</h2>
      <ul>
        {partsOf(dataset).map(({ name, count, isShared }) => (
          <li
            key={name}
            style={{ flexGrow: count, [SHARE]: count / dataset.count }}
            data-shared={isShared || undefined}
          >
            <b>{count}</b> {name}
          </li>
        ))}
      </ul>
    </section>
  );
}
