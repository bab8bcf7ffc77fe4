import { type RepeatOptions, repeat } from '../repeat.js';
import { WeChatUnavailable } from '../wechat.errors.js';
import type { WeChatHttp } from '../wechat-http.js';

export interface FetchedToken {
  token: string;
  lifeMilliseconds: number;
}

/** @param force ends the token given out last, everywhere */
export type FetchAccessToken = (force: boolean) => Promise<FetchedToken>;

const CALL = 'getStableAccessToken';

/**
 * Asks WeChat for the stable access token:
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-access-token/getStableAccessToken.html
 * In the normal mode the same token comes while it is good, so the call may always be repeated. By force each call ends the
 * token before, and they are counted: that one is made once.
 */
export function accessTokenFetcher(
  http: WeChatHttp,
  owner: { appId: string; appSecret: string },
  options: RepeatOptions,
): FetchAccessToken {
  return (force) =>
    repeat(force ? 'unless-it-may-have-arrived' : 'always', options, async () => {
      const answer = await http.ask({
        call: CALL,
        path: '/cgi-bin/stable_token',
        body: {
          grant_type: 'client_credential',
          appid: owner.appId,
          secret: owner.appSecret,
          force_refresh: force,
        },
      });
      return readToken('json' in answer ? answer.json : {});
    });
}

function readToken({ access_token: token, expires_in: seconds }: Record<string, unknown>): FetchedToken {
  if (typeof token !== 'string' || token === '' || typeof seconds !== 'number' || !(seconds > 0)) {
    throw new WeChatUnavailable(CALL, 'unreadable', true);
  }
  return { token, lifeMilliseconds: seconds * 1000 };
}
