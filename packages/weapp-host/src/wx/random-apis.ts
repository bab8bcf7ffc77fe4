import { randomBytes } from 'node:crypto';
import { type ApiModels, later } from './api-model.js';
import type { WxContext } from './context.js';
import { parameterError, requireParameters } from './parameters.js';

/** https://developers.weixin.qq.com/miniprogram/dev/api/base/crypto/wx.getRandomValues.html */
const MOST_BYTES = 1_048_576;

export function randomApis(_: WxContext): ApiModels {
  return {
    getRandomValues: later((options) => {
      requireParameters(options, { length: 'Number' });
      const length = options.length as number;
      if (!Number.isInteger(length) || length < 1 || length > MOST_BYTES) {
        throw parameterError(`parameter.length should be 1 to ${MOST_BYTES};`);
      }
      return { randomValues: new Uint8Array(randomBytes(length)).buffer };
    }),
  };
}
