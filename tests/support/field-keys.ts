import { randomBytes } from 'node:crypto';

/** FIELD_KEYS for one run of a product. */
export function newFieldKeys(): string {
  const key = () => randomBytes(32).toString('base64url');
  return `index:${key()},k1:${key()}`;
}
