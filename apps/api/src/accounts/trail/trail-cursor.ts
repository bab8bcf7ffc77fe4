import { isPublicId } from '../../platform/public-id.js';

/** The last entry of a page. */
export interface TrailCursor {
  happenedAt: Date;
  id: string;
}

/** As clients carry it: opaque by agreement, and not secret. */
export function encodeTrailCursor({ happenedAt, id }: TrailCursor): string {
  return `${happenedAt.getTime().toString(36)}.${id}`;
}

/** Null when it is made up. */
export function decodeTrailCursor(text: string): TrailCursor | null {
  const [time = '', id = '', ...rest] = text.split('.');
  if (!/^[0-9a-z]{1,9}$/.test(time) || !isPublicId(id) || rest.length > 0) return null;
  return { happenedAt: new Date(Number.parseInt(time, 36)), id };
}
