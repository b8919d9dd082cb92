import 'virtual:messages/plot';
import { Minus, Plus } from 'lucide-react';
import type { RefObject } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { Stage } from '../../stage/stage.ts';
import { sayRange } from '../../time/say.ts';
import { t } from '../messages/t.ts';
import styles from './ZoomButtons.module.css';

interface ZoomButtonsProps {
  readonly dataset: Dataset;
  readonly stage: RefObject<Stage | undefined>;
  readonly onHelp: () => void;
}

const STEP = 1.8;

/** The whole span in words, and zoom without a wheel. */
export function ZoomButtons({ dataset, stage, onHelp }: ZoomButtonsProps) {
  return (
    <div className={styles.box}>
      <span className={styles.span}>{dataset.span ? sayRange(dataset.span) : ''}</span>
      <div className={styles.buttons}>
        <button type="button" aria-label={t('plot.zoomOut')} onClick={() => stage.current?.zoomBy(1 / STEP)}>
          <Minus size={14} strokeWidth={1.75} aria-hidden />
        </button>
        <button type="button" aria-label={t('plot.zoomIn')} onClick={() => stage.current?.zoomBy(STEP)}>
          <Plus size={14} strokeWidth={1.75} aria-hidden />
        </button>
        <button type="button" className={styles.text} onClick={() => stage.current?.fit()}>
          {t('plot.fit')}
        </button>
        <button
          type="button"
          className={styles.keys}
          aria-label={t('plot.keys')}
          title={t('plot.keys')}
          onClick={onHelp}
        >
          ?
        </button>
      </div>
    </div>
  );
}
