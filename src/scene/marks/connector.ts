import { path, type Path } from '../path.ts';
import type { MarkBase } from './mark.ts';

/** Joins the end marks of one event whose lanes do not touch. It is drawn before, so under, everything else. */
export interface ConnectorMark extends MarkBase {
  readonly kind: 'connector';
  readonly centrePx: number;
  readonly topPx: number;
  readonly footPx: number;
}

/** One thin ink line from end to end. */
export const connectorShape = ({ centrePx, topPx, footPx }: ConnectorMark): readonly Path[] => [
  { role: 'link', d: path('M', centrePx, topPx, 'V', footPx) },
];
