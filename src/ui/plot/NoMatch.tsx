import type { Lane } from '../../layout/types.ts';
import { FilterNone } from '../filter/FilterNone.tsx';
import styles from './Plot.module.css';

/** Where nothing is left it is said in the middle lane; the ghosts stay. */
export function NoMatch({ lanes }: { readonly lanes: readonly Lane[] }) {
  const visible = lanes.filter(({ hidden }) => !hidden);
  const lane = visible[Math.floor(visible.length / 2)];
  return (
    <div className={styles.noMatch} style={{ top: lane ? lane.topPx + lane.heightPx / 2 : undefined }}>
      <FilterNone />
    </div>
  );
}
