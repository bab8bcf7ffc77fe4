import { errors } from '../world/wechat-error.js';
import type { Address } from './address.js';
import { jsonBody } from './json-body.js';

/**
 * A code becomes the person's own phone number, once and within five minutes:
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/user-info/phone-number/api_getphonenumber
 * With an openid the code must be that person's. A used code is 40029 like any other that is not good
 * (https://developers.weixin.qq.com/community/develop/doc/000a68e8c3cfc8b3e6b09b87362800). Assumed: 40003 for another
 * person's openid; that the code is used up all the same.
 */
export const phoneNumber: Address = {
  method: 'POST',
  path: '/wxa/business/getuserphonenumber',
  needsAccessToken: true,
  limit: {},
  answer(call) {
    const { world } = call;
    const { code, openid } = jsonBody(call);
    if (typeof code !== 'string') throw errors.invalidCode();
    const reading = world.phoneCodes.use(code);
    if (typeof reading === 'string') throw errors.invalidCode();
    const { person, phoneNumber: number } = reading.subject;
    if (openid !== undefined && openid !== person.openid) throw errors.invalidOpenid();
    return {
      json: {
        errcode: 0,
        errmsg: 'ok',
        phone_info: {
          phoneNumber: number,
          purePhoneNumber: number,
          countryCode: '86',
          watermark: { timestamp: world.clock.nowSeconds(), appid: world.account.appId },
        },
      },
    };
  },
};
