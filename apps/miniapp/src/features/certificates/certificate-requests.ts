import { type CertificateReply, isCertificateToken, UNKNOWN_CERTIFICATE_ADVICE } from '@jiweibao/shared';
import { api } from '../../platform/api';

/** `registryAsOf` is null where the registry need not be asked. */
export type CertificateAnswer = Omit<CertificateReply, 'registryAsOf'> & { registryAsOf: string | null };

/**
 * A code that was never issued is answered as `unknown`, not refused. One that cannot be a token is not sent: with `.` or nothing
 * in its place the request would be for another address.
 */
export async function checkCertificate(code: string): Promise<CertificateAnswer> {
  if (!isCertificateToken(code)) return unknownCertificate(code);
  return api.read('/api/v1/certificates/{code}', { path: { code } });
}

function unknownCertificate(code: string): CertificateAnswer {
  return {
    code,
    verdict: 'unknown',
    outlet: null,
    authorizations: [],
    number: null,
    issuedOn: null,
    withdrawnOn: null,
    advice: UNKNOWN_CERTIFICATE_ADVICE,
    registryAsOf: null,
  };
}
