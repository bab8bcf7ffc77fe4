import { readFileSync } from 'node:fs';
import type { Point } from './coordinate-text.js';

/** Degrees; in any of the map systems, which differ by less than the margin. */
export interface Extent {
  west: number;
  east: number;
  south: number;
  north: number;
}

const FILE = new URL('../../../data/province-extents.json', import.meta.url);
const MARGIN_DEGREES = 0.1;

/** The extent of a province; null where the data file has none, and then coordinates are only held against the country. */
export function provinceExtent(provinceCode: string): Extent | null {
  const { extents } = JSON.parse(readFileSync(FILE, 'utf8')) as { extents: Record<string, Extent> };
  return extents[provinceCode] ?? null;
}

export const COUNTRY_EXTENT: Extent = { west: 73.4, east: 135.2, south: 3.4, north: 53.7 };

export function isWithin(point: Point, extent: Extent): boolean {
  return (
    point.lng >= extent.west - MARGIN_DEGREES &&
    point.lng <= extent.east + MARGIN_DEGREES &&
    point.lat >= extent.south - MARGIN_DEGREES &&
    point.lat <= extent.north + MARGIN_DEGREES
  );
}
