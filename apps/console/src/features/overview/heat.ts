/** How strongly a cell of the heat table is coloured: 0 to 4, by its share of the largest; nothing is not coloured. */
export function heatOf(value: number, largest: number): number {
  if (value <= 0 || largest <= 0) return 0;
  return Math.min(4, Math.ceil((value / largest) * 4));
}
