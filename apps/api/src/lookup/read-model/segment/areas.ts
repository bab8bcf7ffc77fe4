import { groupIntoLists } from './list-arrays.js';
import type { ListArrays } from './segment.js';

/** How much of a code names the province, the city and the county around a division. */
const ANCESTOR_LENGTHS = [2, 4, 6];

/**
 * Lists the outlets of every division and of every division around one, ascending.
 * @param divisions per outlet: the index of its code
 */
export function listAreas(
  divisionCodes: readonly string[],
  divisions: Uint16Array,
): { areaCodes: string[]; areaOutlets: ListArrays } {
  const numbers = new Map<string, number>();
  const areasOf = divisionCodes.map((code) =>
    areasAround(code).map((area) => {
      const number = numbers.get(area) ?? numbers.size;
      numbers.set(area, number);
      return number;
    }),
  );
  const areas: number[] = [];
  const outlets: number[] = [];
  for (const [ordinal, division] of divisions.entries()) {
    for (const area of areasOf[division]!) {
      areas.push(area);
      outlets.push(ordinal);
    }
  }
  const areaOutlets = groupIntoLists(
    numbers.size,
    areas.length,
    (index) => areas[index]!,
    (index) => outlets[index]!,
  );
  return { areaCodes: [...numbers.keys()], areaOutlets };
}

function areasAround(code: string): string[] {
  return [
    ...ANCESTOR_LENGTHS.filter((length) => length < code.length).map((length) => code.slice(0, length)),
    code,
  ];
}
