import { useTimeline } from '../data/useTimeline.ts';
import { MatchesContext } from '../filter/MatchesContext.ts';
import { useSifting } from '../filter/useSifting.ts';
import { Content } from '../frame/Shell.tsx';
import { useTheme } from '../useTheme.ts';
import { useView } from '../useView.ts';
import styles from './PresentPage.module.css';

/** The frame around a presentation: nothing but the step. */
export function PresentShell() {
  const { view } = useView();
  useTheme(view.theme);
  const timeline = useTimeline(view.data);
  const matches = useSifting(timeline.state.kind === 'ok' ? timeline.state.dataset : undefined, view);
  return (
    <MatchesContext value={matches}>
      <main id="content" className={styles.main}>
        <Content {...timeline} />
      </main>
    </MatchesContext>
  );
}
