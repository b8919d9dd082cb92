import type { Among } from '../layout/among.ts';
import type { LabelText } from '../layout/drawable.ts';
import type { CapsuleMark } from './marks/capsule.ts';
import type { DensityMark } from './marks/density.ts';
import type { ConnectorMark } from './marks/connector.ts';
import type { GroupMark } from './marks/group.ts';
import type { ObservationMark } from './marks/observation.ts';
import type { OngoingMark } from './marks/ongoing.ts';
import type { PeriodMark } from './marks/period.ts';
import type { PointMark } from './marks/point.ts';
import type { SilenceMark } from './marks/silence.ts';

/** Everything inked for an event, in pixels of the plot. */
export type Mark = PointMark | PeriodMark | ObservationMark | OngoingMark | CapsuleMark | ConnectorMark;

/** What tells one event from the others at the moment. It enters here, so it never causes a new layout. */
export interface Emphasis {
  readonly selected?: number; // index into the columns
  readonly related: ReadonlySet<number>;
  readonly hovered?: number;
  readonly focused?: number; // by the keyboard
  readonly among?: Among; // the others are filtered out: place kept, label gone
}

/** A label as placed: its box covers mark and words, so that both are one link. */
export interface Label {
  readonly event: number;
  readonly lane: number;
  readonly leftPx: number; // the box
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly textLeftPx: number; // the words, from the box's left
  readonly fullPx: number; // of the words, where there is room for all
  readonly text: LabelText;
  readonly titleFirst: boolean; // left of its mark: the date stands next to the mark
  readonly stuck: boolean; // begins off view: kept at the left edge after a ‹
  readonly maxPx?: number; // of the words, where there is less room than they need
}

/** A short line of words that is not a link. */
export interface Note {
  readonly kind: 'tail' | 'echo' | 'also';
  readonly event: number;
  readonly leftPx: number; // of the first letter; of the last one's end where `anchor` is 'end'
  readonly middlePx: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
}

/** A counted group with its bracket; it opens by zooming or, where that cannot tell its events apart, as a list. */
export interface GroupLabel {
  readonly key: string;
  readonly mark: GroupMark;
  readonly count: number;
  readonly matching?: number; // of them, where something filters
  readonly events?: readonly number[]; // absent where there are too many to list
  readonly startDay: number;
  readonly endDay: number;
  readonly date: string;
  readonly leftPx: number; // of the words
  readonly topPx: number;
  readonly short: boolean; // room for its count alone
  readonly separable: boolean;
  readonly alone?: LabelText; // the only event's own words, where there is but one
}

/** Events out of sight at the left or right of a lane. */
export interface OffView {
  readonly side: 'left' | 'right';
  readonly lane: number;
  readonly topPx: number;
  readonly count: number;
  readonly nearest: number; // index into the columns
  readonly text: { readonly date: string; readonly title?: string };
}

/** A silence with its words, where a row has room for both. */
export interface SilenceNote {
  readonly mark: SilenceMark;
  readonly text: string;
}

export interface AxisTick {
  readonly day: number;
  readonly leftPx: number;
  readonly label?: string;
  readonly major: boolean;
}

/** The exact extent of an event on the axis, and its date. */
export interface AxisExtent {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly date: string;
}

/** One complete picture of the plot. */
export interface Scene {
  readonly widthPx: number;
  readonly heightPx: number; // of the lanes
  readonly pxPerDay: number;
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly notes: readonly Note[];
  readonly groups: readonly GroupLabel[];
  readonly densities: readonly DensityMark[];
  readonly silences: readonly SilenceNote[];
  readonly offView: readonly OffView[];
  readonly ticks: readonly AxisTick[];
  readonly context?: string; // names the year where no tick in view does
  readonly band?: AxisExtent; // of the selected event
  readonly hover?: AxisExtent; // of the event under the pointer
}
