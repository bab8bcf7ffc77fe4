import { groupBy } from '../../platform/group-by.js';
import type { Point } from './coordinate-text.js';

interface Placed {
  divisionCode: string;
  point: Point;
}

/*
 * How far from the middle of the list's other points in the same division a point may lie. The largest counties of the north
 * are 150 km across and the largest cities 300; a point beyond that belongs to another place.
 */
const RULES = [
  { codeLength: 6, name: '县（市、区）', kilometers: 100, fewest: 4 },
  { codeLength: 4, name: '市', kilometers: 220, fewest: 5 },
];

export interface FarOff<Row> {
  row: Row;
  /** Kilometers, whole. */
  distance: number;
  divisionName: string;
}

/** Points that lie far from the others of their county or city. The middle is a median, which a few wrong points do not move. */
export function findFarOff<Row extends Placed>(rows: readonly Row[]): FarOff<Row>[] {
  const found = new Map<Row, FarOff<Row>>();
  for (const rule of RULES) {
    const groups = groupBy(rows, (row) => row.divisionCode.slice(0, rule.codeLength));
    for (const group of groups.values()) {
      if (group.length < rule.fewest) continue;
      const middle = {
        lat: median(group.map(({ point }) => point.lat)),
        lng: median(group.map(({ point }) => point.lng)),
      };
      for (const row of group) {
        const distance = Math.round(kilometersBetween(row.point, middle));
        if (distance > rule.kilometers && !found.has(row))
          found.set(row, { row, distance, divisionName: rule.name });
      }
    }
  }
  return [...found.values()];
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}

/** Great-circle distance on a sphere of 6,371 km. */
function kilometersBetween(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const sine = (angle: number) => Math.sin((angle * radians) / 2) ** 2;
  const chord =
    sine(a.lat - b.lat) + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * sine(a.lng - b.lng);
  return 2 * 6371 * Math.asin(Math.sqrt(chord));
}
