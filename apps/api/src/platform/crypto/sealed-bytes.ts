import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { FieldKeys } from '../../config/field-keys.js';
import { FieldKeysMissing } from './column-name.js';

/** The nonce and tag that NIST SP 800-38D recommends for GCM. A random nonce is safe for 2^32 values under one key. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const ALGORITHM = 'aes-256-gcm';

export interface SealedBytes {
  /** Which key opens them. */
  keyId: string;
  /** Nonce, ciphertext, tag. */
  bytes: Buffer;
}

/** Sealed bytes that none of our keys opens. It says why, and nothing of them. */
export class UnsealableBytes extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'UnsealableBytes';
  }
}

/**
 * Seals bytes by AES-256-GCM under the key in use.
 * @param place where they will lie: elsewhere they cannot be opened
 * @throws {FieldKeysMissing}
 */
export function seal(keys: FieldKeys | null, place: string, plain: Uint8Array): SealedBytes {
  if (keys === null) throw new FieldKeysMissing();
  const { id, key } = keys.current;
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(boundTo(id, place));
  const bytes = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return { keyId: id, bytes };
}

/**
 * @throws {FieldKeysMissing}
 * @throws {UnsealableBytes}
 */
export function unseal(keys: FieldKeys | null, place: string, { keyId, bytes }: SealedBytes): Buffer {
  if (keys === null) throw new FieldKeysMissing();
  const key = keys.byId.get(keyId);
  if (key === undefined) throw new UnsealableBytes('it names no key of FIELD_KEYS');
  if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new UnsealableBytes('it is cut short');
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(boundTo(keyId, place));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch {
    // OpenSSL says no more than that the tag does not fit.
    throw new UnsealableBytes('it was altered, or belongs elsewhere');
  }
}

function boundTo(keyId: string, place: string): Buffer {
  return Buffer.from(`${keyId}|${place}`, 'utf8');
}
