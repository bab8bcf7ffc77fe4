import type { CertificateRecord } from '../../../registry/registry-record.js';
import { lastDay } from '../day-number.js';
import { toShared } from '../segment/growing-array.js';

/*
 * The certificates as rows of one length in shared memory, by ascending token: a million are 64 MB that no thread copies and no
 * garbage collector walks. Tokens, ids and numbers are ASCII; an id that is shorter is filled up with zeros.
 */

export const CERTIFICATE_TOKEN_BYTES = 22;
const ID_BYTES = 22;
const NUMBER_BYTES = 11;

/** Where the parts of a row begin, in bytes; the days are signed 32-bit day numbers, see `day-number.ts`. */
export const ROW = {
  outletId: CERTIFICATE_TOKEN_BYTES,
  number: CERTIFICATE_TOKEN_BYTES + ID_BYTES,
  numberEnd: CERTIFICATE_TOKEN_BYTES + ID_BYTES + NUMBER_BYTES,
  issuedDay: 56,
  /** `lastDay(null)` while the certificate stands. */
  withdrawnDay: 60,
  bytes: 64,
} as const;

/** Rows of these certificates, in any order, each token once. */
export function certificateRows(records: readonly CertificateRecord[]): Uint8Array {
  return withCertificates(toShared(new Uint8Array()), records);
}

/** The rows with those of `changed` in place of theirs or among them; the very same array when nothing changed. */
export function withCertificates(rows: Uint8Array, changed: readonly CertificateRecord[]): Uint8Array {
  if (changed.length === 0) return rows;
  const known = Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength);
  const fresh = sortedRows(changed);
  const merged = Buffer.alloc(known.length + fresh.length);
  let length = 0;
  let next = 0;
  for (let at = 0; at < known.length; at += ROW.bytes) {
    while (next < fresh.length && compareTokens(fresh, next, known, at) < 0) {
      length += fresh.copy(merged, length, next, next + ROW.bytes);
      next += ROW.bytes;
    }
    if (next < fresh.length && compareTokens(fresh, next, known, at) === 0) continue;
    length += known.copy(merged, length, at, at + ROW.bytes);
  }
  length += fresh.copy(merged, length, next);
  return toShared(new Uint8Array(merged.buffer, merged.byteOffset, length));
}

function compareTokens(one: Buffer, oneAt: number, other: Buffer, otherAt: number): number {
  return one.compare(
    other,
    otherAt,
    otherAt + CERTIFICATE_TOKEN_BYTES,
    oneAt,
    oneAt + CERTIFICATE_TOKEN_BYTES,
  );
}

function sortedRows(records: readonly CertificateRecord[]): Buffer {
  const rows = Buffer.alloc(records.length * ROW.bytes);
  [...records]
    .sort((a, b) => (a.token < b.token ? -1 : 1))
    .forEach((record, index) => {
      writeRow(rows.subarray(index * ROW.bytes, (index + 1) * ROW.bytes), record);
    });
  return rows;
}

function writeRow(row: Buffer, { token, outletId, number, issuedOn, withdrawnOn }: CertificateRecord): void {
  row.write(token, 0, CERTIFICATE_TOKEN_BYTES, 'latin1');
  row.write(outletId, ROW.outletId, ID_BYTES, 'latin1');
  row.write(number, ROW.number, NUMBER_BYTES, 'latin1');
  row.writeInt32LE(lastDay(issuedOn), ROW.issuedDay);
  row.writeInt32LE(lastDay(withdrawnOn), ROW.withdrawnDay);
}
