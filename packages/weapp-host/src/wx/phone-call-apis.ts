import { WxFailure } from '../wx-surface.js';
import { type ApiModels, later } from './api-model.js';
import type { WxContext } from './context.js';
import { parameterError, requireParameters } from './parameters.js';

/** The phone asks before it dials: https://developers.weixin.qq.com/miniprogram/dev/api/device/phone/wx.makePhoneCall.html */
export function phoneCallApis({ surface, device: { person } }: WxContext): ApiModels {
  return {
    makePhoneCall: later((options) => {
      requireParameters(options, { phoneNumber: 'String' });
      if (options.phoneNumber === '') throw parameterError('parameter.phoneNumber should not be empty;');
      if (person.phoneCall === 'cancel') throw new WxFailure('cancel');
      surface.emit('phoneCall', { phoneNumber: options.phoneNumber });
    }),
  };
}
