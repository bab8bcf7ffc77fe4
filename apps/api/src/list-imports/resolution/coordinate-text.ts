export interface Point {
  lat: number;
  lng: number;
}

const DEGREES = /^(\d{1,3})[°度](?:(\d{1,2}(?:\.\d+)?)['′分])?(?:(\d{1,2}(?:\.\d+)?)(?:["″秒]|''))?$/;

/** One coordinate: decimal degrees, or degrees, minutes and seconds; null when it is neither. */
export function readDegrees(written: string): number | null {
  const text = written
    .normalize('NFKC')
    .replace(/[\s东西南北经纬:EWNSewns]/g, '')
    .replace(/[′’]/g, "'")
    .replace(/[″”]/g, '"');
  const parts = DEGREES.exec(text);
  if (parts !== null) {
    return Number(parts[1]) + Number(parts[2] ?? 0) / 60 + Number(parts[3] ?? 0) / 3600;
  }
  return /^-?\d{1,3}(?:\.\d+)?°?$/.test(text) ? Number(text.replace('°', '')) : null;
}

/** The two coordinates of one cell such as `114.5,38.0`, in the order written; null when there are not two. */
export function readPair(written: string): [number, number] | null {
  const halves = written
    .normalize('NFKC')
    .trim()
    .replace(/^[[(]|[\])]$/g, '')
    .split(/\s*[,;、|/]\s*|\s+/)
    .filter((half) => half !== '');
  if (halves.length !== 2) return null;
  const [first, second] = halves.map(readDegrees);
  return first != null && second != null ? [first, second] : null;
}

/**
 * Two cells that a program cut at a fixed place rather than at the comma, put together and cut again:
 * `117.38271,3` and `9.167265` are 117.38271 and 39.167265.
 */
export function rejoinCutPair(first: string, second: string): [number, number] | null {
  const pieces = /^(\d{2,3}\.\d+),(\d{0,2})$/.exec(first.normalize('NFKC').replace(/\s/g, ''));
  if (pieces === null) return null;
  return readPair(`${pieces[1]},${pieces[2]}${second.normalize('NFKC').trim()}`);
}
