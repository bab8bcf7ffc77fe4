import { WxFailure } from '../wx-surface.js';
import { type ApiModels, later } from './api-model.js';
import type { WxContext } from './context.js';

/** https://developers.weixin.qq.com/miniprogram/dev/api/device/scan/wx.scanCode.html; `rawData` is the text's own bytes. */
export function scanApis({ device: { person } }: WxContext): ApiModels {
  return {
    scanCode: later(() => {
      if (person.scan === null) throw new WxFailure('cancel');
      const { result, scanType, charSet = 'utf-8', path } = person.scan;
      const rawData = Buffer.from(result).toString('base64');
      return { result, scanType, charSet, rawData, ...(path !== undefined && { path }) };
    }),
  };
}
