import 'virtual:messages/handout';
import { useMemo } from 'react';
import { drawableOf, lanesByTrack } from '../../layout/drawablesOf.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/types.ts';
import { NUMBER_PX, numberedStripOf, type Numbered } from '../../scene/numberedStrip.ts';
import { drawableWords } from '../drawableWords.ts';
import { t } from '../messages/t.ts';
import { TrackSign } from '../plot/TrackSign.tsx';
import '../plot/ink.css';
import styles from './Strip.module.css';

interface StripProps {
  readonly events: readonly TimelineEvent[];
  readonly dataset: Dataset;
  readonly widthPx: number;
}

const AXIS_PX = 24;
const NAMES_PX = 128;

function numberedOf(events: readonly TimelineEvent[], dataset: Dataset): readonly Numbered[] {
  const laneOf = lanesByTrack(dataset.timeline);
  return events.flatMap((event, at) => {
    const drawable = drawableOf(dataset, event, laneOf, drawableWords);
    return drawable ? [{ number: at + 1, drawable }] : [];
  });
}

/** The numbered events on a strip of lanes. It says nothing that the list after it does not say in words. */
export function Strip({ events, dataset, widthPx }: StripProps) {
  const strip = useMemo(() => numberedStripOf(numberedOf(events, dataset), widthPx), [events, dataset, widthPx]);
  if (strip === undefined) return null;
  const { heightPx, lanes, paths, numbers, ticks } = strip;
  return (
    <div className={styles.scroll} role="region" aria-label={t('handout.strip')} tabIndex={0}>
      <div className={styles.strip}>
        <ul className={styles.names} style={{ inlineSize: NAMES_PX }}>
          {lanes.map(({ lane, heightPx: laneHeightPx }) => (
            <li key={lane} style={{ blockSize: laneHeightPx }}>
              <TrackSign lane={lane} sizePx={13} />
              <bdi>{dataset.timeline.tracks[lane]?.title}</bdi>
            </li>
          ))}
        </ul>
        <svg
          className={styles.picture}
          width={NAMES_PX + widthPx}
          height={heightPx + AXIS_PX}
          viewBox={`${-NAMES_PX} 0 ${NAMES_PX + widthPx} ${heightPx + AXIS_PX}`}
          aria-hidden="true"
        >
          {lanes.map(({ lane, topPx, heightPx: laneHeightPx }, at) => (
            <rect
              key={lane}
              className={`plot-ground ${at % 2 === 0 ? 'is-alt' : ''}`}
              x={-NAMES_PX}
              y={topPx}
              width={NAMES_PX + widthPx}
              height={laneHeightPx}
            />
          ))}
          {ticks.map(({ leftPx }) => (
            <path key={leftPx} className={styles.tick} d={`M${leftPx} 0V${heightPx + 5}`} />
          ))}
          <path className={styles.edge} d={`M${-NAMES_PX} ${heightPx}H${widthPx}`} />
          {ticks.map(({ leftPx, label }) => (
            <text key={leftPx} className="plot-axis-label" x={leftPx + 3} y={heightPx + 17}>
              {label}
            </text>
          ))}
          {paths.map(({ role, d, lane }, at) => (
            <path
              key={at}
              className={`ink-${role} ${lane === undefined ? 'lane-neutral' : `lane-${lane % 8}`}`}
              d={d}
            />
          ))}
          {numbers.map(({ number, centrePx, middlePx }) => (
            <g key={number} className={styles.number} transform={`translate(${centrePx} ${middlePx})`}>
              <circle r={NUMBER_PX / 2 - 0.6} />
              <text y={4.3}>{number}</text>
            </g>
          ))}
        </svg>
      </div>
    </div>
  );
}
