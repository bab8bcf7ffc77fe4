import { createHash, randomInt } from 'node:crypto';

/** The query that proves that a push is WeChat's. */
export interface SignedQuery {
  signature: string;
  timestamp: string;
  nonce: string;
}

/**
 * SHA-1 of token, time and nonce, sorted and joined:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export function signature(token: string, timestamp: string, nonce: string): string {
  return createHash('sha1').update([token, timestamp, nonce].sort().join('')).digest('hex');
}

export function signedQuery(token: string, nowSeconds: number): SignedQuery {
  const timestamp = String(nowSeconds);
  const nonce = String(randomInt(1_000_000_000));
  return { signature: signature(token, timestamp, nonce), timestamp, nonce };
}
