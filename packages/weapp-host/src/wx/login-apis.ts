import { WxFailure } from '../wx-surface.js';
import { type ApiModels, later } from './api-model.js';
import type { WxContext } from './context.js';

/** https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html; the words without a network are assumed. */
export function loginApis({ device }: WxContext): ApiModels {
  return {
    login: later(async () => {
      if (device.networkType === 'none') throw new WxFailure('request fail', { errno: 600001 });
      return { code: await device.loginCode() };
    }),
  };
}
