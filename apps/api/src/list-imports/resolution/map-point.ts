import type { CoordinateSystem } from '@jiweibao/shared';
import gcoordModule from 'gcoord';
import type { Point } from './coordinate-text.js';

// Its types describe a default export, its CommonJS build is that object itself.
const gcoord = gcoordModule as unknown as typeof gcoordModule.default;

const SYSTEMS = { gcj02: gcoord.GCJ02, bd09: gcoord.BD09, wgs84: gcoord.WGS84 } as const;

/** A point in GCJ-02, to about ten centimetres, and the system it was given in. */
export function toMapPoint({ lat, lng }: Point, givenIn: CoordinateSystem) {
  const [x, y] = gcoord.transform<[number, number]>([lng, lat], SYSTEMS[givenIn], gcoord.GCJ02);
  return { lat: Number(y.toFixed(6)), lng: Number(x.toFixed(6)), givenIn };
}
