import 'virtual:messages/source';
import { useImperativeHandle, useMemo, useRef, type Ref } from 'react';
import { paragraphAt } from '../../model/paragraphs.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Source } from '../../model/types.ts';
import { t } from '../messages/t.ts';
import { eventsCiting } from './citedPassages.ts';
import styles from './ParagraphMap.module.css';

const MOST_HIGH_PX = 372; // the map stands beside the text: it is in view whole where that can be
const PITCHES_PX = { least: 5, most: 7 };
const WIDTH_PX = 300;
const GUTTER_PX = 34;
const NUMBER_EVERY = 10;
const MOST_EVENTS = 2_000; // of more the map would be one grey sheet

interface Bar {
  readonly number: number; // as a reader counts
  readonly widthPx: number;
  readonly cited: readonly { readonly leftPx: number; readonly widthPx: number }[];
}

/** One bar per paragraph; lines without text have none. Cited stretches in pixels from the bar's start. */
function barsOf(dataset: Dataset, source: Source): readonly Bar[] {
  const lengths = source.text?.paragraphs ?? [];
  const pxPerLetter = WIDTH_PX / Math.max(1, ...lengths);
  const cited = new Map<number, { leftPx: number; widthPx: number }[]>();
  for (const { citations } of eventsCiting(dataset, source, MOST_EVENTS))
    for (const { source: id, passage } of citations) {
      const line = id === source.id && passage.position ? paragraphAt(source, passage.position.start) : undefined;
      if (line === undefined || passage.position === undefined) continue;
      const letters = Math.min(
        passage.position.end - passage.position.start,
        (lengths[line.number - 1] ?? 0) - line.offset,
      );
      const bar = { leftPx: line.offset * pxPerLetter, widthPx: Math.max(2, letters * pxPerLetter) };
      cited.set(line.number, [...(cited.get(line.number) ?? []), bar]);
    }
  const bars: Bar[] = [];
  lengths.forEach((length, index) => {
    if (length > 0)
      bars.push({ number: bars.length + 1, widthPx: length * pxPerLetter, cited: cited.get(index + 1) ?? [] });
  });
  return bars;
}

/** Frames, on the map, the paragraphs that are in view beside it. */
export interface ParagraphMapHandle {
  readonly mark: (range: readonly [from: number, to: number] | undefined) => void;
}

interface ParagraphMapProps {
  readonly dataset: Dataset;
  readonly source: Source;
  readonly ref?: Ref<ParagraphMapHandle>;
}

/** Where the cited words sit in a text that is not kept: every paragraph a bar as long as it is. */
export function ParagraphMap({ dataset, source, ref }: ParagraphMapProps) {
  const isLong = (dataset.uses.get(source.id)?.events.length ?? 0) > MOST_EVENTS;
  const bars = useMemo(() => (isLong ? [] : barsOf(dataset, source)), [isLong, dataset, source]);
  const bracket = useRef<SVGPathElement>(null);
  const pitchPx = Math.min(PITCHES_PX.most, Math.max(PITCHES_PX.least, MOST_HIGH_PX / bars.length));
  useImperativeHandle(
    ref,
    () => ({
      mark: (range) => {
        const [from = 1, to = 1] = range ?? [];
        const [topPx, bottomPx] = [(from - 1) * pitchPx + 2.5, (to - 1) * pitchPx + 9.5];
        const path = `M${GUTTER_PX - 6} ${topPx}h-4.5V${bottomPx}h4.5`;
        bracket.current?.setAttribute('d', range === undefined ? '' : path);
      },
    }),
    [pitchPx],
  );
  if (bars.length === 0) return null;
  const name = t('source.mapName', { cited: bars.filter(({ cited }) => cited.length > 0).length, of: bars.length });
  return (
    <figure className={styles.map}>
      <figcaption>{t('source.map')}</figcaption>
      <svg viewBox={`0 0 ${GUTTER_PX + WIDTH_PX} ${bars.length * pitchPx + 6}`} role="img" aria-label={name}>
        {bars.map(({ number, widthPx, cited }, at) => {
          const middlePx = at * pitchPx + 6;
          return (
            <g key={number}>
              {(number === 1 || number % NUMBER_EVERY === 0) && (
                <text className={styles.number} x={GUTTER_PX - 16} y={middlePx + 4}>
                  {number}
                </text>
              )}
              <rect className={styles.line} x={GUTTER_PX} y={middlePx - 0.75} width={widthPx} height={1.5} />
              {cited.map((part, index) => (
                <rect
                  key={index}
                  className={styles.glow}
                  x={GUTTER_PX + part.leftPx}
                  y={middlePx - 2.5}
                  width={part.widthPx}
                  height={5}
                />
              ))}
              {cited.map((part, index) => (
                <rect
                  key={index}
                  className={styles.cited}
                  x={GUTTER_PX + part.leftPx}
                  y={middlePx - 1}
                  width={part.widthPx}
                  height={2}
                />
              ))}
            </g>
          );
        })}
        <path ref={bracket} className={styles.bracket} />
      </svg>
    </figure>
  );
}
