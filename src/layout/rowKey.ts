import type { RowClass } from './types.ts';

const CLASSES = ['linkUp', 'state', 'plain', 'linkDown'] as const satisfies readonly RowClass[];

/** A row within a lane as one byte: its class in the two high bits, its number within the class in the six low ones. */
export const rowKey = (rowClass: RowClass, number: number): number => (CLASSES.indexOf(rowClass) << 6) | number;

export const classOfKey = (key: number): RowClass => CLASSES[key >> 6] as RowClass;

export const numberOfKey = (key: number): number => key & 63;
