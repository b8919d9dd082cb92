/** What every mark of an event carries. */
export interface MarkBase {
  readonly event: number; // index into the columns
  readonly lane: number; // colours it
  readonly leftPx: number; // the drawn extent, for hit testing, rings and hover
  readonly rightPx: number;
}
