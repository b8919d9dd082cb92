import { selection } from 'd3-selection';

/**
 * What d3-zoom needs of d3-transition, and no more: it interrupts transitions, and here there are none, because every
 * flight of the plot is its own (src/stage/fly.ts). The real package brings easing, timers and colour interpolation.
 */
export function interrupt(): void {
  // nothing runs that could be interrupted
}

// d3-zoom also calls the method that d3-transition adds to every selection.
Object.assign(selection.prototype, {
  interrupt(this: unknown): unknown {
    return this;
  },
});
