import type { Citation, Source } from '../../model/types.ts';
import styles from './PassageBlock.module.css';

interface OtherPassagesProps {
  readonly citations: readonly Citation[];
  readonly sources: readonly Source[];
}

/** The passages after the first, one under the other: for pages on which no script turns them. */
export function OtherPassages({ citations, sources }: OtherPassagesProps) {
  if (citations.length < 2) return null;
  return (
    <noscript>
      {citations.slice(1).map(({ source, passage: { prefix, exact, suffix } }, at) => (
        <section key={at} className={styles.block}>
          <blockquote className={styles.quote} dir="auto">
            {prefix}
            <mark>{exact}</mark>
            {suffix}
          </blockquote>
          <p className={styles.note}>{sources.find(({ id }) => id === source)?.name ?? source}</p>
        </section>
      ))}
    </noscript>
  );
}
