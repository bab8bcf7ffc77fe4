import type { DataSource } from 'typeorm';
import type { WeChatSettings } from '../../config/wechat-settings.js';
import type { Clock } from '../clock.js';
import type { FieldCipher } from '../crypto/field-cipher.js';
import { AccessTokens } from './access-token/access-tokens.js';
import { accessTokenFetcher } from './access-token/fetch-access-token.js';
import { WeChat } from './wechat.js';
import { WeChatHttp } from './wechat-http.js';

/** What is between two servers: longer than any answer needs, shorter than a person's patience. */
export const WECHAT_TIMES = {
  answerMilliseconds: 4_000,
  attempts: 3,
  pauseMilliseconds: 200,
  /** The token's attempts with their pauses: three of 4 s, and less than 1 s. */
  leaseMilliseconds: 14_000,
  waitMilliseconds: 16_000,
  pollMilliseconds: 100,
};

interface WeChatParts {
  settings: WeChatSettings;
  /** Where the access token is shared; asked only when a call needs one. */
  source: () => DataSource;
  cipher: FieldCipher;
  clock: Clock;
}

/** WeChat by these settings. Nothing is asked until a method is called. */
export function connectWeChat(parts: WeChatParts, times = WECHAT_TIMES): WeChat {
  const { settings, source, cipher, clock } = parts;
  const { appId, appSecret, apiBase } = settings;
  if (appId === null || appSecret === null) return new WeChat(null);
  const owner = { appId, appSecret };
  const http = new WeChatHttp(apiBase, times.answerMilliseconds);
  const fetchToken = accessTokenFetcher(http, owner, times);
  return new WeChat({
    owner,
    http,
    tokens: new AccessTokens(appId, source, cipher, clock, fetchToken, times),
    repetition: times,
  });
}
