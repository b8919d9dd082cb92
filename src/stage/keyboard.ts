import type { Step } from '../layout/stops.ts';

/** What a key means while the plot has the focus. */
export type PlotKey =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'pan'; readonly fraction: number }
  | { readonly kind: 'fit' }
  | { readonly kind: 'help' };

type KeyLike = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'laneStart',
  End: 'laneEnd',
};

const ZOOM = 1.8;
const PAN = 0.8; // of the window

/**
 * The keyboard map of the plot. Single letters and signs act only here, so they never meet a screen reader's own or a
 * text field's (WCAG 2.1.4); `letters` false switches them off altogether.
 */
export function plotKey(event: KeyLike, letters: boolean): PlotKey | undefined {
  if (event.altKey || event.metaKey) return undefined;
  if (event.ctrlKey) {
    if (event.key === 'Home') return { kind: 'step', step: 'start' };
    return event.key === 'End' ? { kind: 'step', step: 'end' } : undefined;
  }
  const step = STEPS[event.key];
  if (step) return { kind: 'step', step };
  if (event.key === 'PageUp') return { kind: 'pan', fraction: -PAN };
  if (event.key === 'PageDown') return { kind: 'pan', fraction: PAN };
  if (!letters) return undefined;
  if (event.key === '+' || event.key === '=') return { kind: 'zoom', factor: ZOOM };
  if (event.key === '-' || event.key === '_') return { kind: 'zoom', factor: 1 / ZOOM };
  if (event.key === '0') return { kind: 'fit' };
  return event.key === '?' ? { kind: 'help' } : undefined;
}
