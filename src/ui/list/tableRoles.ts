/**
 * The roles that a table's elements have of themselves, written out: where a table is laid out in lines some browsers forget
 * that it is one.
 */
export const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
