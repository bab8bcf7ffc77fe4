import type { CertificateReply } from '@jiweibao/shared';
import { api } from '../../platform/api';

/** A code that was never issued is answered as `unknown`, not refused. */
export function checkCertificate(code: string): Promise<CertificateReply> {
  return api.read('/api/v1/certificates/{code}', { path: { code } });
}
