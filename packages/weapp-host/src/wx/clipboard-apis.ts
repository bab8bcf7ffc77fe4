import { type ApiModels, later } from './api-model.js';
import type { WxContext } from './context.js';
import { requireParameters } from './parameters.js';

/**
 * Both are private APIs (https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/miniprogram-intro.html). WeChat says
 * "copied" by itself (https://developers.weixin.qq.com/miniprogram/dev/api/device/clipboard/wx.setClipboardData.html).
 */
export function clipboardApis({ surface, device }: WxContext): ApiModels {
  return {
    setClipboardData: later(async (options, name) => {
      requireParameters(options, { data: 'String' });
      await device.privacy.require(name);
      device.clipboard = options.data as string;
      surface.emit('clipboard', { data: device.clipboard });
      surface.emit('toast', { title: '内容已复制' });
    }),
    getClipboardData: later(async (_options, name) => {
      await device.privacy.require(name);
      return { data: device.clipboard };
    }),
  };
}
