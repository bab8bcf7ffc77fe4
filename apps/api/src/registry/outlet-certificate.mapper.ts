import { shanghaiDate } from '../platform/clock.js';
import { certificateNumber } from './certificate-number.js';
import type { OutletCertificateEntity } from './entities/outlet-certificate.entity.js';
import type { CertificateRecord } from './registry-record.js';

/** Without the reason of a withdrawal, which is the keepers'. */
export function toCertificateRecord({
  id,
  token,
  outletId,
  issuedAt,
  withdrawnAt,
}: Omit<OutletCertificateEntity, 'withdrawnReason'>): CertificateRecord {
  return {
    id,
    token,
    number: certificateNumber(id),
    outletId,
    issuedOn: shanghaiDate(issuedAt),
    withdrawnOn: withdrawnAt && shanghaiDate(withdrawnAt),
  };
}
