import { WxFailure } from '../wx-surface.js';
import { type ApiModels, atOnce, later } from './api-model.js';
import type { WxContext } from './context.js';
import { requireParameters } from './parameters.js';

/** https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.setStorage.html and its neighbours; without encryption. */
export function storageApis({ device: { storage }, surface }: WxContext): ApiModels {
  const read = (key: string) => {
    const { found, value } = storage.get(key);
    return { found, value: surface.intoRealm(value) };
  };
  return {
    setStorage: later((options) => {
      requireParameters(options, { key: 'String' });
      storage.set(options.key as string, options.data);
    }),
    setStorageSync: atOnce((key: string, data: unknown) =>
      throwing('setStorageSync', () => storage.set(key, data)),
    ),
    getStorage: later((options) => {
      requireParameters(options, { key: 'String' });
      const { found, value } = read(options.key as string);
      if (!found) throw new WxFailure('data not found');
      return { data: value };
    }),
    // A key that was never written reads as an empty text.
    getStorageSync: atOnce((key: string) => {
      const { found, value } = read(key);
      return found ? value : '';
    }),
    removeStorage: later((options) => {
      requireParameters(options, { key: 'String' });
      storage.remove(options.key as string);
    }),
    removeStorageSync: atOnce((key: string) => storage.remove(key)),
    clearStorage: later(() => storage.clear()),
    clearStorageSync: atOnce(() => storage.clear()),
    getStorageInfo: later(() => surface.intoRealm(storage.sizes())),
    getStorageInfoSync: atOnce(() => surface.intoRealm(storage.sizes())),
  };
}

/** What a synchronous API throws has the words that the other one fails with. */
function throwing(name: string, act: () => void): void {
  try {
    act();
  } catch (failure) {
    if (!(failure instanceof WxFailure)) throw failure;
    throw new Error(`${name}:fail ${failure.reason}`);
  }
}
