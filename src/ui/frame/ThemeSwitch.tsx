import { Contrast, Moon, Sun } from 'lucide-react';
import type { Theme } from '../../view/view.ts';
import { t } from '../messages/t.ts';
import { useView } from '../useView.ts';
import styles from './ThemeSwitch.module.css';

const NEXT: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };
const ICONS = { auto: Contrast, light: Sun, dark: Moon } as const;

/** Goes round: as the system wants it, light, dark. */
export function ThemeSwitch() {
  const { view, commit } = useView();
  const Icon = ICONS[view.theme];
  const label = t('app.theme', { theme: view.theme });
  return (
    <button
      type="button"
      className={styles.switch}
      data-script=""
      aria-label={label}
      title={label}
      data-auto={view.theme === 'auto' || undefined}
      onClick={() => commit((newest) => ({ ...newest, theme: NEXT[newest.theme] }), 'push')}
    >
      <Icon size={16} strokeWidth={1.5} aria-hidden />
    </button>
  );
}
