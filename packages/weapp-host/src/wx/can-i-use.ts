import { type ApiModels, atOnce } from './api-model.js';

/**
 * `wx.canIUse('getLocation')`, `wx.canIUse('getLocation.object.type')`: true for what this host models. Components and their
 * attributes are not asked of it: https://developers.weixin.qq.com/miniprogram/dev/api/base/wx.canIUse.html
 */
export function canIUse(models: ApiModels) {
  return atOnce((schema: string) => Object.hasOwn(models, String(schema).split('.')[0] ?? ''));
}
