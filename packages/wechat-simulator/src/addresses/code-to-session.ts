import { randomBytes } from 'node:crypto';
import { errors } from '../world/wechat-error.js';
import type { Address } from './address.js';
import { requireOwner } from './owner.js';

const PER_PERSON = { perMinute: 100 };

/**
 * A login code becomes a person: https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/code2Session.html
 * 40163 for a code used before is not on that page; people report it
 * (https://developers.weixin.qq.com/community/personal/oCJUsw1zXrxgTSznFcl_LB4L2xHI/question). "100 a minute and person" is
 * from its older form (https://www.w3cschool.cn/weixinapp/weixinapp-8e3q38vk.html).
 * Assumed: 41008 for a missing code; no `unionid`, for the account belongs to no open platform.
 */
export const codeToSession: Address = {
  method: 'GET',
  path: '/sns/jscode2session',
  needsAccessToken: false,
  limit: {},
  answer({ world, query }) {
    requireOwner(world, query.get('appid'), query.get('secret'));
    if (query.get('grant_type') !== 'authorization_code') throw errors.invalidGrantType();
    const code = query.get('js_code');
    if (!code) throw errors.codeMissing();
    const reading = world.loginCodes.use(code);
    if (reading === 'used') throw errors.codeUsed();
    if (reading === 'unknown' || reading === 'expired') throw errors.invalidCode();
    const person = reading.subject;
    const limit = world.account.limits['/sns/jscode2session'] ?? PER_PERSON;
    if (world.quotas.count(`code2session ${person.openid}`, limit)) throw errors.minuteQuota();
    return { json: { session_key: randomBytes(16).toString('base64'), openid: person.openid } };
  },
};
