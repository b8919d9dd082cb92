import 'virtual:messages/plot';
import { Eye, EyeOff } from 'lucide-react';
import type { Lane } from '../../layout/types.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { TrackId } from '../../model/types.ts';
import { useMatches } from '../filter/MatchesContext.ts';
import { t } from '../messages/t.ts';
import styles from './LaneHeaders.module.css';
import { TrackSign } from './TrackSign.tsx';

interface LaneHeadersProps {
  readonly dataset: Dataset;
  readonly lanes: readonly Lane[];
  readonly hidden: readonly TrackId[];
  readonly onToggle: (track: TrackId) => void;
  readonly onUndated: (track: TrackId) => void;
}

/** The names of the lanes with their counts, and the switch that folds each. */
export function LaneHeaders({ dataset, lanes, hidden, onToggle, onUndated }: LaneHeadersProps) {
  const { sifted } = useMatches();
  return (
    <div className={styles.headers} data-script="">
      {dataset.timeline.tracks.map((track, at) => {
        const lane = lanes[at];
        const count = dataset.perTrack.get(track.id) ?? { dated: 0, undated: 0 };
        const left = sifted?.perTrack.get(track.id);
        const isHidden = hidden.includes(track.id);
        return (
          <section
            key={track.id}
            className={styles.header}
            data-alt={at % 2 === 0 || undefined}
            data-hidden={isHidden || undefined}
            style={{ blockSize: lane?.heightPx }}
          >
            <h2 className={styles.name}>
              <TrackSign lane={at} />
              <span>{track.title}</span>
            </h2>
            <div className={styles.facts}>
              <button
                type="button"
                className={styles.toggle}
                aria-pressed={isHidden}
                aria-label={t('plot.hideTrack', { track: track.title })}
                title={t(isHidden ? 'plot.show' : 'plot.hide')}
                onClick={() => onToggle(track.id)}
              >
                {isHidden ? (
                  <EyeOff size={16} strokeWidth={1.5} aria-hidden />
                ) : (
                  <Eye size={16} strokeWidth={1.5} aria-hidden />
                )}
              </button>
              <p className={styles.counts}>
                <span>
                  {left
                    ? t('plot.datedOf', { left: left.dated, count: count.dated })
                    : t('plot.dated', { count: count.dated })}
                </span>
                <button
                  type="button"
                  className={styles.undated}
                  disabled={count.undated === 0}
                  onClick={() => onUndated(track.id)}
                >
                  {left
                    ? t('plot.undatedOf', { left: left.undated, count: count.undated })
                    : t('plot.undated', { count: count.undated })}
                  <span className="visually-hidden">{t('plot.undatedIn', { track: track.title })}</span>
                </button>
              </p>
            </div>
          </section>
        );
      })}
    </div>
  );
}
