import { dateOfDay } from '../day-number.js';
import { CERTIFICATE_TOKEN_BYTES, ROW } from './certificate-rows.js';

/** What is kept of a certificate; its verdict depends on the outlet and on today. */
export interface ListedCertificate {
  number: string;
  outletId: string;
  /** Null only for a day out of all reckoning. */
  issuedOn: string | null;
  withdrawnOn: string | null;
}

/**
 * Finds a certificate by its token: a binary search over bytes, so a question for one that does not exist costs no more than any
 * other and makes nothing. How long it takes could tell at most which of two neighbours a guess falls between, nanoseconds within
 * the noise of a request, and of 128 random bits that is no way to a token.
 */
export class CertificateIndex {
  private readonly rows: Buffer;
  private readonly key = Buffer.alloc(CERTIFICATE_TOKEN_BYTES);

  constructor(rows: Uint8Array) {
    this.rows = Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength);
  }

  /** @param token well formed, see `isCertificateToken` */
  find(token: string): ListedCertificate | null {
    this.key.write(token, 'latin1');
    let low = 0;
    let high = this.rows.length / ROW.bytes;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = this.compareAt(middle * ROW.bytes);
      if (order === 0) return this.read(middle * ROW.bytes);
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return null;
  }

  private compareAt(at: number): number {
    return this.rows.compare(this.key, 0, CERTIFICATE_TOKEN_BYTES, at, at + CERTIFICATE_TOKEN_BYTES);
  }

  private read(at: number): ListedCertificate {
    return {
      number: this.rows.toString('latin1', at + ROW.number, at + ROW.numberEnd),
      outletId: this.rows.toString('latin1', at + ROW.outletId, at + ROW.number).replace(/\0+$/, ''),
      issuedOn: dateOfDay(this.rows.readInt32LE(at + ROW.issuedDay)),
      withdrawnOn: dateOfDay(this.rows.readInt32LE(at + ROW.withdrawnDay)),
    };
  }
}
