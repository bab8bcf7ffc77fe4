import { type ApiModels, later } from './api-model.js';
import type { WxContext } from './context.js';
import { requireParameters } from './parameters.js';

const MOVES = ['navigateTo', 'redirectTo', 'reLaunch', 'switchTab'] as const;

/** https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.navigateTo.html and its neighbours; the core keeps the stack. */
export function navigationApis({ surface: { navigation } }: WxContext): ApiModels {
  const models: ApiModels = {
    navigateBack: later(({ delta }) => navigation.navigateBack(typeof delta === 'number' ? delta : 1)),
  };
  for (const move of MOVES) {
    models[move] = later((options) => {
      requireParameters(options, { url: 'String' });
      return navigation[move](options.url as string);
    });
  }
  return models;
}
