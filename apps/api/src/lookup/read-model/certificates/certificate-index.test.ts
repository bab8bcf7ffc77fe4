import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { CertificateRecord } from '../../../registry/registry-record.js';
import { CertificateIndex } from './certificate-index.js';
import { certificateRows, withCertificates } from './certificate-rows.js';

const tokenOf = (seed: number) => createHash('sha256').update(String(seed)).digest('base64url').slice(0, 22);

/** Certificates of a few tokens, so that the same ones come again and again. */
const certificate = fc.integer({ min: 0, max: 40 }).chain((seed) =>
  fc.record<CertificateRecord>({
    id: fc.constant(`id-${seed}`),
    token: fc.constant(tokenOf(seed)),
    number: fc.constant(`${String(seed).padStart(5, '0')}-ABCDE`),
    outletId: fc.constantFrom('outlet-1', 'AbCdEfGhIjKlMnOpQrSt_-'),
    issuedOn: fc.constantFrom('2026-01-01', '2026-12-31'),
    withdrawnOn: fc.option(fc.constantFrom('2026-02-01', '2027-01-01')),
  }),
);
const certificates = fc.uniqueArray(certificate, { selector: ({ token }) => token, maxLength: 30 });

test('after any changes every certificate is found as it is now, and no other', () => {
  fc.assert(
    fc.property(certificates, fc.array(certificates, { maxLength: 4 }), (first, changes) => {
      const known = new Map(first.map((record) => [record.token, record]));
      let rows = certificateRows(first);
      for (const changed of changes) {
        for (const record of changed) known.set(record.token, record);
        rows = withCertificates(rows, changed);
      }
      const index = new CertificateIndex(rows);
      for (let seed = 0; seed <= 41; seed++) {
        const record = known.get(tokenOf(seed));
        expect(index.find(tokenOf(seed))).toEqual(
          record === undefined
            ? null
            : {
                number: record.number,
                outletId: record.outletId,
                issuedOn: record.issuedOn,
                withdrawnOn: record.withdrawnOn,
              },
        );
      }
    }),
  );
});

test('rows stand in memory that every thread can read, and stay the same object when nothing changed', () => {
  const rows = certificateRows([]);
  expect(rows.buffer).toBeInstanceOf(SharedArrayBuffer);
  expect(withCertificates(rows, [])).toBe(rows);
});
