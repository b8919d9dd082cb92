import { NOTE_SIZE_PX } from '../layout/geometry.ts';
import type { Layout } from '../layout/layout.ts';
import type { Silence } from '../layout/silences.ts';
import { textWidthPx } from '../layout/textWidth.ts';
import { sayRange } from '../time/say.ts';
import type { Day } from '../time/types.ts';
import { dayPx, type Scale } from './extentPx.ts';
import type { SilenceMark } from './marks/silence.ts';
import type { Label, Mark, Note, SilenceNote } from './types.ts';

const PAD_PX = 10;
const LEAST_LINE_PX = 18; // of the measure on each side of its words

interface Box {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly topPx: number;
  readonly footPx: number;
}

const boxesOf = (labels: readonly Label[], marks: readonly Mark[], notes: readonly Note[]): readonly Box[] => [
  ...labels.map(({ leftPx, widthPx, topPx, heightPx }) => ({
    leftPx,
    rightPx: leftPx + widthPx,
    topPx,
    footPx: topPx + heightPx,
  })),
  ...marks.map((mark): Box => {
    const { leftPx, rightPx } = mark;
    if (mark.kind === 'connector')
      return { leftPx: mark.centrePx, rightPx: mark.centrePx, topPx: mark.topPx, footPx: mark.footPx };
    if (mark.kind === 'capsule')
      return { leftPx, rightPx, topPx: mark.upperMiddlePx - 8, footPx: mark.lowerMiddlePx + 8 };
    return { leftPx, rightPx, topPx: mark.middlePx - 8, footPx: mark.middlePx + 8 };
  }),
  ...notes.map(({ leftPx, middlePx }) => ({
    leftPx: leftPx - 90,
    rightPx: leftPx + 120,
    topPx: middlePx - 8,
    footPx: middlePx + 8,
  })),
];

/** The whole silence is said, whatever part of it is in view: the years from the first full one to the last. */
const yearsOf = ({ startDay, endDay }: Silence): string =>
  sayRange({ startDay: startDay as Day, endDay: endDay as Day });

/** The silences in view, each in the first row where nothing stands in its way, a lane's last row first; none where no row has room. */
export function silencesIn(
  layout: Layout,
  scale: Scale,
  say: (years: string) => string,
  drawn: { readonly labels: readonly Label[]; readonly marks: readonly Mark[]; readonly notes: readonly Note[] },
): readonly SilenceNote[] {
  if (!layout.silences.length) return [];
  const boxes = boxesOf(drawn.labels, drawn.marks, drawn.notes);
  const rows = layout.lanes.flatMap(({ rows: own }) => [...own.values()].filter(({ state }) => !state).reverse());
  return layout.silences.flatMap((silence): readonly SilenceNote[] => {
    const leftPx = Math.max(0, dayPx(scale, silence.startDay));
    const rightPx = Math.min(scale.widthPx, dayPx(scale, silence.endDay));
    const text = say(yearsOf(silence));
    const wordsPx = textWidthPx(text, NOTE_SIZE_PX) + 2 * PAD_PX;
    if (rightPx - leftPx < wordsPx + 2 * LEAST_LINE_PX) return [];
    const row = rows.find(({ topPx, heightPx }) =>
      boxes.every(
        (box) =>
          box.footPx < topPx + 4 ||
          box.topPx > topPx + heightPx - 4 ||
          box.rightPx < leftPx + 2 ||
          box.leftPx > rightPx - 2,
      ),
    );
    if (!row) return [];
    const wordsLeftPx = (leftPx + rightPx - wordsPx) / 2;
    const middlePx = row.topPx + row.heightPx / 2;
    const mark: SilenceMark = {
      kind: 'silence',
      leftPx,
      rightPx,
      middlePx,
      wordsLeftPx,
      wordsRightPx: wordsLeftPx + wordsPx,
    };
    return [{ mark, text }];
  });
}
