import type { FieldKeys } from '../../config/field-keys.js';
import { seal, UnsealableBytes, unseal } from '../crypto/sealed-bytes.js';

/** How a sealed file begins, with a number for its form. */
const MARK = Buffer.from('JWB1');

/** Bytes that lie in the store and cannot be opened: altered, another file's, or their key is gone. */
export class UndecipherableFile extends Error {
  constructor(fileId: string, reason: string) {
    super(`the file ${fileId} cannot be decrypted: ${reason}`);
    this.name = 'UndecipherableFile';
  }
}

/**
 * Files as they lie in the store: the mark, the key id's length and the key id, then nonce, ciphertext and tag of AES-256-GCM.
 * Whole and not in pieces: none is larger than 10 MB, and so nobody is given the first half of a file whose second was altered.
 */
export class FileCipher {
  constructor(private readonly keys: FieldKeys | null) {}

  /** @throws {FieldKeysMissing} */
  encrypt(fileId: string, plain: Uint8Array): Buffer {
    const { keyId, bytes } = seal(this.keys, placeOf(fileId), plain);
    const name = Buffer.from(keyId, 'ascii');
    return Buffer.concat([MARK, Buffer.of(name.length), name, bytes]);
  }

  /**
   * @throws {FieldKeysMissing}
   * @throws {UndecipherableFile}
   */
  decrypt(fileId: string, stored: Buffer): Buffer {
    if (!stored.subarray(0, MARK.length).equals(MARK)) throw new UndecipherableFile(fileId, 'it has no mark');
    const nameAt = MARK.length + 1;
    const bytesAt = nameAt + (stored[MARK.length] ?? 0);
    const keyId = stored.toString('ascii', nameAt, bytesAt);
    try {
      return unseal(this.keys, placeOf(fileId), { keyId, bytes: stored.subarray(bytesAt) });
    } catch (error) {
      if (error instanceof UnsealableBytes) throw new UndecipherableFile(fileId, error.message);
      throw error;
    }
  }
}

function placeOf(fileId: string): string {
  return `stored_file|${fileId}`;
}
