import type { ListCell, ListRow } from '../rows/list-rows.js';
import { type Point, readDegrees, readPair, rejoinCutPair } from './coordinate-text.js';
import { type Extent, isWithin } from './province-extent.js';
import type { RowProblems } from './row-problems.js';

interface Reading {
  point: Point;
  /** What had to be assumed to read it so; null when it was written like that. */
  assumption: string | null;
}

/** A row's point, still in the system of the list, and the cell to name when it turns out to be far off. */
export interface WrittenLocation {
  point: Point;
  address: string;
}

/**
 * Reads longitude and latitude from two columns, or from one that holds both. Of the ways to read them the first that lies
 * within `extent` is taken: as written, then put together again, then the other way round. What fits in no way is left out.
 */
export function resolveLocation(row: ListRow, extent: Extent, problems: RowProblems): WrittenLocation | null {
  const lng = present(row.get('longitude'));
  const lat = present(row.get('latitude'));
  const pair = present(row.get('coordinates'));
  const address = (lng ?? lat ?? pair)?.address;
  if (address === undefined) return null;
  if ([lng, lat, pair].every((cell) => cell === null || isZero(cell.text))) {
    problems.warn(address, 'location-zero', '坐标是 0，按没有坐标处理。');
    return null;
  }
  const readings = [...readingsOfColumns(lng, lat), ...readingsOfPair(pair, lng !== null || lat !== null)];
  const found = readings
    .sort((a, b) => Number(a.assumption !== null) - Number(b.assumption !== null))
    .find(({ point }) => isWithin(point, extent));
  if (found === undefined) {
    const what = readings.length === 0 ? '坐标读不出来' : '坐标不在本省范围内';
    const code = readings.length === 0 ? 'location-unreadable' : 'location-far-off';
    problems.warn(address, code, `${what}，没有采用，请核对。`);
    return null;
  }
  if (found.assumption !== null) problems.warn(address, 'location-repaired', `${found.assumption}，请核对。`);
  return { point: found.point, address };
}

function readingsOfColumns(lng: ListCell | null, lat: ListCell | null): Reading[] {
  if (lng === null || lat === null) return [];
  const readings: Reading[] = [];
  const [x, y] = [readDegrees(lng.text), readDegrees(lat.text)];
  if (x !== null && y !== null) readings.push(...bothWays(x, y, null));
  const cut = rejoinCutPair(lng.text, lat.text);
  if (cut !== null) {
    readings.push(...bothWays(cut[0], cut[1], '经度和纬度两格断开的地方不对，已按一对坐标重新接上'));
  }
  return readings;
}

function readingsOfPair(cell: ListCell | null, besideColumns: boolean): Reading[] {
  const pair = cell && readPair(cell.text);
  if (!pair) return [];
  return bothWays(pair[0], pair[1], besideColumns ? '经度、纬度两列读不通，采用了“坐标”一列' : null);
}

/** As written, and the other way round. */
function bothWays(x: number, y: number, assumption: string | null): Reading[] {
  const swapped = '经度和纬度写反了，已对调';
  return [
    { point: { lng: x, lat: y }, assumption },
    {
      point: { lng: y, lat: x },
      assumption: assumption === null ? swapped : `${assumption}，并且${swapped}`,
    },
  ];
}

function present(cell: ListCell | null): ListCell | null {
  return cell === null || cell.kind === 'error' || /^[\s\-/,;无暂]*$/.test(cell.text) ? null : cell;
}

function isZero(text: string): boolean {
  return /^[\s0.,;°]*$/.test(text.normalize('NFKC'));
}
