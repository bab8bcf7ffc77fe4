/*
 * Nearest points on the sphere, exactly: a k-d tree over unit vectors. Straight-line distance through the globe grows with
 * distance over it, so there is no map projection to be wrong, and no special case at a pole or at the date line.
 *
 * A tree is a list of ordinals arranged so that the middle of every stretch splits it by one axis, in turn x, y, z; a stretch
 * of at most `LEAF` is not arranged. (kdbush keeps the same shape for two axes; great-circle distance needs three.)
 */

const LEAF = 16;

const DEGREE = Math.PI / 180;
const EARTH_RADIUS_METERS = 6_371_008.8;

/** Writes the unit vector of a point, in degrees, at `at`. */
export function writeUnitVector(point: { lat: number; lng: number }, into: Float64Array, at: number): void {
  const ring = Math.cos(point.lat * DEGREE);
  into[at] = ring * Math.cos(point.lng * DEGREE);
  into[at + 1] = ring * Math.sin(point.lng * DEGREE);
  into[at + 2] = Math.sin(point.lat * DEGREE);
}

export function unitVector(point: { lat: number; lng: number }): Float64Array {
  const vector = new Float64Array(3);
  writeUnitVector(point, vector, 0);
  return vector;
}

/** Metres over the globe between two points whose unit vectors are `Math.sqrt(chordSquared)` apart. */
export function metersOfChord(chordSquared: number): number {
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(chordSquared) / 2));
}

/** The inverse of `metersOfChord`. */
export function chordOfMeters(meters: number): number {
  const half = Math.min(Math.PI / 2, meters / (2 * EARTH_RADIUS_METERS));
  return (2 * Math.sin(half)) ** 2;
}

/** Arranges `ordinals` into a tree over their points. */
export function arrangeTree(points: Float64Array, ordinals: Uint32Array): void {
  arrange(points, ordinals, 0, ordinals.length - 1, 0);
}

function arrange(
  points: Float64Array,
  ordinals: Uint32Array,
  left: number,
  right: number,
  axis: number,
): void {
  if (right - left < LEAF) return;
  const middle = (left + right) >>> 1;
  select(points, ordinals, middle, left, right, axis);
  const nextAxis = (axis + 1) % 3;
  arrange(points, ordinals, left, middle - 1, nextAxis);
  arrange(points, ordinals, middle + 1, right, nextAxis);
}

/** Quickselect with the median of three: afterwards nothing before `target` is greater than it, nothing after it smaller. */
function select(
  points: Float64Array,
  ordinals: Uint32Array,
  target: number,
  from: number,
  to: number,
  axis: number,
): void {
  let left = from;
  let right = to;
  while (left < right) {
    const pivot = medianOfThree(
      points[ordinals[left]! * 3 + axis]!,
      points[ordinals[(left + right) >>> 1]! * 3 + axis]!,
      points[ordinals[right]! * 3 + axis]!,
    );
    let low = left;
    let high = right;
    while (low <= high) {
      while (points[ordinals[low]! * 3 + axis]! < pivot) low++;
      while (points[ordinals[high]! * 3 + axis]! > pivot) high--;
      if (low > high) break;
      const swapped = ordinals[low]!;
      ordinals[low++] = ordinals[high]!;
      ordinals[high--] = swapped;
    }
    if (target <= high) right = high;
    else if (target >= low) left = low;
    else return;
  }
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

// Enough for any tree: one entry a level and side, four numbers an entry.
const STACK = new Float64Array(4 * 128);

/**
 * Visits the points of a tree, whole stretches left out when they are farther than the limit.
 * @param visit is given an ordinal and its squared chord, and returns the largest squared chord still of interest
 */
export function visitNear(
  points: Float64Array,
  ordinals: Uint32Array,
  target: Float64Array,
  limit: number,
  visit: (ordinal: number, chordSquared: number) => number,
): void {
  let within = limit;
  let top = push(0, 0, ordinals.length - 1, 0, 0);
  while (top > 0) {
    top -= 4;
    const left = STACK[top]!;
    const right = STACK[top + 1]!;
    const axis = STACK[top + 2]!;
    if (STACK[top + 3]! > within) continue;
    if (right - left < LEAF) {
      for (let at = left; at <= right; at++) within = meet(points, ordinals[at]!, target, within, visit);
      continue;
    }
    const middle = (left + right) >>> 1;
    within = meet(points, ordinals[middle]!, target, within, visit);
    const beyond = target[axis]! - points[ordinals[middle]! * 3 + axis]!;
    const farthest = Math.max(STACK[top + 3]!, beyond * beyond);
    const nearest = STACK[top + 3]!;
    const nextAxis = (axis + 1) % 3;
    // The side of the target goes on top, to be visited first: what it gives shrinks the limit for the other one.
    if (beyond < 0) {
      top = push(top, middle + 1, right, nextAxis, farthest);
      top = push(top, left, middle - 1, nextAxis, nearest);
    } else {
      top = push(top, left, middle - 1, nextAxis, farthest);
      top = push(top, middle + 1, right, nextAxis, nearest);
    }
  }
}

function push(top: number, left: number, right: number, axis: number, nearest: number): number {
  STACK[top] = left;
  STACK[top + 1] = right;
  STACK[top + 2] = axis;
  STACK[top + 3] = nearest;
  return top + 4;
}

function meet(
  points: Float64Array,
  ordinal: number,
  target: Float64Array,
  within: number,
  visit: (ordinal: number, chordSquared: number) => number,
): number {
  const chordSquared = chordSquaredTo(points, ordinal, target);
  return chordSquared <= within ? visit(ordinal, chordSquared) : within;
}

/** Squared chord from a point of the segment to a unit vector; NaN when the outlet has no location. */
export function chordSquaredTo(points: Float64Array, ordinal: number, target: Float64Array): number {
  const dx = points[ordinal * 3]! - target[0]!;
  const dy = points[ordinal * 3 + 1]! - target[1]!;
  const dz = points[ordinal * 3 + 2]! - target[2]!;
  return dx * dx + dy * dy + dz * dz;
}
