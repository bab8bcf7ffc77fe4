import { randomBytes } from 'node:crypto';
import type { FieldKeys } from '../../../config/field-keys.js';

/** Fresh keys with these ids, the first in use. */
export function newFieldKeys(...ids: [string, ...string[]]): FieldKeys {
  const keys = ids.map((id) => ({ id, key: randomBytes(32) }));
  return { current: keys[0]!, byId: new Map(keys.map(({ id, key }) => [id, key])), index: randomBytes(32) };
}
