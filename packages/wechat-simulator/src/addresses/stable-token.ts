import { errors } from '../world/wechat-error.js';
import type { Address } from './address.js';
import { jsonBody } from './json-body.js';
import { requireOwner } from './owner.js';

/**
 * The key to all other addresses:
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-access-token/getStableAccessToken.html
 * Only POST with JSON. The token's own rules are told at `AccessTokens`.
 */
export const stableToken: Address = {
  method: 'POST',
  path: '/cgi-bin/stable_token',
  needsAccessToken: false,
  limit: { perMinute: 10_000, perDay: 500_000 },
  answer(call) {
    const body = jsonBody(call);
    if (body.grant_type !== 'client_credential') throw errors.invalidGrantType();
    requireOwner(call.world, body.appid, body.secret);
    const force = body.force_refresh ?? false;
    if (typeof force !== 'boolean') throw errors.badFormat();
    const { text, expiresInSeconds } = call.world.accessTokens.give(force);
    return { json: { access_token: text, expires_in: expiresInSeconds } };
  },
};
