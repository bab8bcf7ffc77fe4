/** The row number in a cell's name: 17 of `D17`; 0 when it has none. */
export function rowOf(cell: string): number {
  return Number(/\d+$/.exec(cell)?.[0] ?? 0);
}
