import type { CertificateReply } from '@jiweibao/shared';
import { BRAND, outletSummary } from './registry-samples';

export const TOKEN = 'AbCdEfGhIjKlMnOpQrSt_-';

export function certificateReply(changed: Partial<CertificateReply> = {}): CertificateReply {
  return {
    code: TOKEN,
    verdict: 'inForce',
    outlet: outletSummary(),
    authorizations: [
      {
        brand: BRAND,
        categories: ['refrigerator'],
        status: 'inForce',
        validFrom: '2025-01-01',
        validTo: '2027-12-31',
      },
    ],
    number: '7Q2MK-9D4XA',
    issuedOn: '2026-02-01',
    withdrawnOn: null,
    advice: '证书是真的，授权在有效期内。请看清楚证书登记的名称和地址。',
    registryAsOf: '2026-05-01T02:00:00.000Z',
    ...changed,
  };
}
