import { type ApiModels, later } from './api-model.js';
import type { WxContext } from './context.js';

/** https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.getNetworkType.html */
export function networkApis({ device }: WxContext): ApiModels {
  return { getNetworkType: later(() => ({ networkType: device.networkType })) };
}
