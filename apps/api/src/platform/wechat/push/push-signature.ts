import { createHash, timingSafeEqual } from 'node:crypto';

/** What WeChat puts into the address of every push. */
export interface PushQuery {
  signature?: unknown;
  timestamp?: unknown;
  nonce?: unknown;
  echostr?: unknown;
}

/**
 * Whether a push is WeChat's: SHA-1 of token, time and nonce, sorted and joined.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 * The comparison takes as long for a wrong signature as for one that is nearly right. The body is not signed, so whoever sees
 * one push can send another body with its query: the address must be reached by TLS only.
 */
export function isSigned(token: string, { signature, timestamp, nonce }: PushQuery): boolean {
  if (typeof signature !== 'string' || typeof timestamp !== 'string' || typeof nonce !== 'string')
    return false;
  const right = createHash('sha1').update([token, timestamp, nonce].sort().join('')).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === right.length && timingSafeEqual(given, right);
}
