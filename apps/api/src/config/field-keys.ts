/** The keys of encrypted columns and of their blind index. */
export interface FieldKeys {
  /** What new values are encrypted under. */
  current: FieldKey;
  /** By id: the current one, and older ones that only decrypt. */
  byId: ReadonlyMap<string, Buffer>;
  /** The blind index's own. It never changes: values are found by it. */
  index: Buffer;
}

export interface FieldKey {
  /** Written in front of each value, so that it says itself which key opens it. */
  id: string;
  key: Buffer;
}

const KEY_BYTES = 32;
const INDEX = 'index';
const ENTRY = /^([A-Za-z0-9]{1,16}):([A-Za-z0-9_-]{43})$/;

/**
 * Reads `index:KEY,k2:KEY,k1:KEY`: the blind index's key, and keys to encrypt by, of which the first is in use. Each key is 32
 * bytes in base64url.
 * @returns null when the text is none of that, or names one id twice, or uses one key for two purposes
 */
export function readFieldKeys(text: string): FieldKeys | null {
  const entries = text.split(',').map((part) => ENTRY.exec(part.trim()));
  const keys = entries.map((entry) => ({
    id: entry?.[1] ?? '',
    key: Buffer.from(entry?.[2] ?? '', 'base64url'),
  }));
  const byId = new Map(keys.map(({ id, key }) => [id, key]));
  const different = new Set(keys.map(({ key }) => key.toString('hex')));
  const wellFormed = keys.every(({ key }) => key.length === KEY_BYTES);
  if (!wellFormed || byId.size < keys.length || different.size < keys.length) return null;
  const index = byId.get(INDEX);
  byId.delete(INDEX);
  const current = keys.find(({ id }) => id !== INDEX);
  return index && current ? { current, byId, index } : null;
}
