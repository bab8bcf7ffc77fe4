import type { Labels } from './labels.js';

/**
 * What scanning an outlet's certificate says today: how the best of the outlet's authorizations stands, `withdrawn` also for a
 * certificate that was taken back or whose outlet left the registry, `unknown` for a code that was never issued.
 */
export const CERTIFICATE_VERDICTS = [
  'inForce',
  'notYet',
  'expired',
  'suspended',
  'withdrawn',
  'unknown',
] as const;
export type CertificateVerdict = (typeof CERTIFICATE_VERDICTS)[number];

export const CERTIFICATE_VERDICT_LABELS: Labels<CertificateVerdict> = {
  inForce: '证书有效',
  notYet: '授权尚未生效',
  expired: '授权已过期',
  suspended: '授权已暂停',
  withdrawn: '证书已撤销',
  unknown: '没有这张证书',
};

/** 128 bits in base64url: short enough for a mini-program code's `scene`, and of characters that it allows. */
const TOKEN = /^[\w-]{22}$/;

/** Whether a text can be a certificate's token; whether it is one, only the registry knows. */
export function isCertificateToken(text: string): boolean {
  return TOKEN.test(text);
}
