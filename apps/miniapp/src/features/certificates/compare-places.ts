import type { Point } from '../../platform/position';

/** How far the registered point may be from the counter: lists mark a building, a market's gate or a stretch of road. */
const REGISTERED_POINT_METERS = 500;
/** Taken for the accuracy where the phone tells none: a position by mobile networks in a town. */
const UNTOLD_ACCURACY_METERS = 200;
/** A position less accurate than this cannot tell one quarter of a town from the next, so agreeing with it says nothing. */
const COARSE_ACCURACY_METERS = 500;

export interface PlaceComparison {
  /**
   * `here`: as near as the registered point itself can tell, by a phone that knows its place. `elsewhere`: too far for any error of
   * the two. `unsure`: only the phone's own error would explain the distance, so neither may be said.
   */
  kind: 'here' | 'elsewhere' | 'unsure';
  meters: number;
}

/**
 * Whether a person can stand where the certificate is registered.
 * @param accuracyMeters how far the phone may be from where it says, by its own word
 */
export function comparePlaces(
  registered: Point,
  own: { point: Point; accuracyMeters: number | null },
): PlaceComparison {
  const meters = metersBetween(registered, own.point);
  const accuracy = own.accuracyMeters ?? UNTOLD_ACCURACY_METERS;
  if (meters > REGISTERED_POINT_METERS + accuracy) return { kind: 'elsewhere', meters };
  const isNear = meters <= REGISTERED_POINT_METERS && accuracy <= COARSE_ACCURACY_METERS;
  return { kind: isNear ? 'here' : 'unsure', meters };
}

const EARTH_RADIUS_METERS = 6_371_009;

/** By the haversine formula, which is exact enough at any distance. */
function metersBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const chord =
    half(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(b.lng - a.lng);
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(chord)));
}
