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

/** What a code is worth that was never issued: the registry says it, and a phone that sees that the code cannot be one. */
export const UNKNOWN_CERTIFICATE_ADVICE =
  '名录里没有这张证书，它什么也证明不了：可能是编造的，也可能是没有扫全。请不要凭它相信对方。' +
  '要找官方服务，请查品牌的官方电话，自己拨过去问。有疑问可以拨打 12315 咨询。';

/** 128 bits in base64url: short enough for a mini-program code's `scene`, and of characters that it allows. */
const TOKEN = /^[\w-]{22}$/;

/** Whether a text can be a certificate's token; whether it is one, only the registry knows. */
export function isCertificateToken(text: string): boolean {
  return TOKEN.test(text);
}
