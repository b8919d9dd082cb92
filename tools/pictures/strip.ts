import { columnsOf } from '../../src/layout/columnsOf.ts';
import type { Drawable, DrawableWords } from '../../src/layout/drawable.ts';
import { drawablesOf } from '../../src/layout/drawablesOf.ts';
import { homeOf } from '../../src/layout/home.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { EventId } from '../../src/model/types.ts';
import { overviewOf, type OverviewPicture } from '../../src/scene/overviewOf.ts';
import { px } from '../../src/scene/path.ts';

export interface StripField {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The lanes over the whole span, as in the overview of the app; some events may be lit. */
export interface Strip {
  readonly labels: OverviewPicture['labels'];
  /** SVG elements. Lit events stand out from the others; without `lit` all are. */
  readonly draw: (lit: ((id: EventId) => boolean) | undefined) => string;
}

const NO_WORDS: DrawableWords = { stillSo: () => '', asOf: () => '', yearInferred: '', dateInferred: '' };
const PALE = 0.3;
const POINTER_PX = 8; // half the side of the ▾ above the event

/** The strip of a list. `colour` gives the colour of a design token. */
export function stripOf(dataset: Dataset, field: StripField, colour: (token: string) => string): Strip {
  const drawables = drawablesOf(dataset, NO_WORDS);
  const { whole } = homeOf(columnsOf(drawables), field.widthPx);
  const laneCount = dataset.timeline.tracks.length;
  const pictureOf = (some: readonly Drawable[]): OverviewPicture =>
    overviewOf(columnsOf(some), laneCount, whole, { widthPx: field.widthPx, topPx: 0, heightPx: field.heightPx });
  const lanesOf = ({ lanes }: OverviewPicture, opacity: number): string =>
    lanes
      .map(
        ({ ticks, lines }, lane) =>
          `<g fill="${colour(`track-${lane % 8}`)}" opacity="${opacity}"><path d="${lines}" opacity="0.6"/><path d="${ticks}"/></g>`,
      )
      .join('');
  const all = pictureOf(drawables);

  /** As in the app: ink over the time in which the event lies or its state begins, and ▾ above; lemon is the words'. */
  function bandOf({ start: { startDay, endDay } }: Drawable): string {
    const fromPx = all.scale.dayPx(startDay) - 3;
    const toPx = Math.max(all.scale.dayPx(endDay), all.scale.dayPx(startDay) + 3) + 3;
    const midPx = (fromPx + toPx) / 2;
    const ink = colour('ink');
    return (
      `<rect x="${px(fromPx)}" y="0" width="${px(toPx - fromPx)}" height="${field.heightPx}" fill="${ink}" opacity="0.1"/>` +
      `<path d="M${px(midPx - POINTER_PX)} ${-POINTER_PX * 1.4}h${2 * POINTER_PX}L${px(midPx)} -1z" fill="${ink}"/>`
    );
  }

  function draw(lit: ((id: EventId) => boolean) | undefined): string {
    const shown = lit && drawables.filter(({ event }) => lit(event.id));
    const ground = `<rect width="${field.widthPx}" height="${field.heightPx}" fill="${colour('lane-alt')}"/>`;
    const [only] = shown ?? [];
    const band = shown?.length === 1 && only ? bandOf(only) : '';
    const ink = shown ? lanesOf(all, PALE) + lanesOf(pictureOf(shown), 1) : lanesOf(all, 1);
    return `<g transform="translate(${field.leftPx} ${field.topPx})">${ground}${band}${ink}</g>`;
  }

  return { labels: all.labels, draw };
}
