import { WxFailure } from '../wx-surface.js';
import { type ApiModels, later } from './api-model.js';
import type { WxContext } from './context.js';
import { requireParameters } from './parameters.js';
import { requirePermission, SCOPES } from './permissions.js';

/** https://developers.weixin.qq.com/miniprogram/dev/api/open-api/setting/wx.getSetting.html and its neighbours. */
export function settingApis({ surface, device }: WxContext): ApiModels {
  const authSetting = () => surface.intoRealm(Object.fromEntries(device.permissions));
  return {
    authorize: later(async (options) => {
      requireParameters(options, { scope: 'String' });
      const scope = options.scope as string;
      if (!SCOPES.includes(scope as (typeof SCOPES)[number])) throw new WxFailure('invalid scope');
      await device.privacy.require('getLocation');
      requirePermission(scope, device, surface);
    }),
    getSetting: later(({ withSubscriptions }) => ({
      authSetting: authSetting(),
      ...(withSubscriptions === true && {
        subscriptionsSetting: surface.intoRealm({ mainSwitch: device.subscriptions.mainSwitch }),
      }),
    })),
    // Since 2.3.0 only after a tap; shows the switches of the scopes that were asked for before.
    openSetting: later(() => {
      if (!surface.gesture.isInTap()) throw new WxFailure('can only be invoked by user TAP gesture.');
      for (const [scope, isGranted] of device.person.settings) {
        if (device.permissions.has(scope)) device.permissions.set(scope, isGranted);
      }
      return { authSetting: authSetting() };
    }),
  };
}
