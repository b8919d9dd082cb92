import { memo, useEffect, useState } from 'react';
import { whenIdle } from '../whenIdle.ts';
import styles from './Slide.module.css';
import { StepBody, type StepBodyProps } from './StepBody.tsx';

// A step that comes on show with nothing else to say is not rendered again.
const Body = memo(StepBody);

interface StepLayerProps extends StepBodyProps {
  readonly isShown: boolean;
}

/** A step on show or, laid out and unseen, one that may come next. */
export function StepLayer({ isShown, ...step }: StepLayerProps) {
  const [isLaidOut, setLaidOut] = useState(false);
  useEffect(() => whenIdle(() => setLaidOut(true)), []); // and measured: what is skipped is measured at a great cost
  return (
    <div
      className={styles.layer}
      data-ready={isShown ? undefined : isLaidOut ? 'kept' : 'new'}
      aria-hidden={!isShown || undefined}
    >
      <Body {...step} />
    </div>
  );
}
