import { csvPieces } from '../../model/csv.ts';
import type { Dataset } from '../../model/dataset.ts';
import { jsonPieces } from '../../model/encodeTimeline.ts';
import type { TimelineEvent } from '../../model/types.ts';

export type Format = 'csv' | 'json';

const TYPES: Readonly<Record<Format, string>> = { csv: 'text/csv;charset=utf-8', json: 'application/json' };
const PIECES_AT_ONCE = 2000; // then the page may draw and answer

type Passes = (index: number) => boolean;

/** The events that pass; what leads to others is left out, so that the file stands on its own. */
function* eventsOf({ order, eventAt, indexOf }: Dataset, passes: Passes): Generator<TimelineEvent> {
  for (const index of order) {
    const event = passes(index) ? eventAt(index) : undefined;
    if (event === undefined) continue;
    yield { ...event, related: event.related.filter((relation) => passes(indexOf(relation.event) ?? -1)) };
  }
}

/** A list, or what passes of it, as a file: in order of time, the undated last. Long lists are written in turns. */
export async function fileOf(dataset: Dataset, format: Format, passes: Passes = () => true): Promise<Blob> {
  const write = format === 'csv' ? csvPieces : jsonPieces;
  const parts: string[] = [];
  for (const piece of write(dataset.timeline, eventsOf(dataset, passes))) {
    parts.push(piece);
    if (parts.length % PIECES_AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return new Blob(parts, { type: TYPES[format] });
}

/** A file name from a title: letters and digits of any script, hyphens between. */
export function fileName(title: string, format: Format): string {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${Array.from(name).slice(0, 80).join('') || 'list'}.${format}`;
}

/** Hands a list to the browser as a file. Nothing is sent anywhere. */
export async function download(dataset: Dataset, format: Format, passes?: Passes): Promise<void> {
  const address = URL.createObjectURL(await fileOf(dataset, format, passes));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(dataset.timeline.title, format);
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // some browsers read it a while later
}
