import { type HostSurface, WxFailure } from '../wx-surface.js';
import type { Device } from './device.js';

/** The scopes that this host knows: https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/authorize.html */
export const SCOPES = ['scope.userLocation', 'scope.userFuzzyLocation'] as const;

/**
 * WeChat asks once for each scope and remembers the answer. A refusal is final until the person opens the settings: later calls fail
 * without a question. @throws WxFailure `auth deny`
 */
export function requirePermission(scope: string, device: Device, surface: HostSurface): void {
  if (!device.permissions.has(scope)) {
    // Without words of ours WeChat does not ask (https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html#permission).
    if (!surface.appConfig.permission[scope]) throw new WxFailure('require permission desc');
    const isGranted = device.person.permissions.get(scope) ?? true;
    device.permissions.set(scope, isGranted);
    surface.emit('permissionAsked', { scope, isGranted, desc: surface.appConfig.permission[scope].desc });
  }
  if (!device.permissions.get(scope)) throw new WxFailure('auth deny', { errno: 103 });
}

/** Location APIs must be named in app.json: https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html#requiredPrivateInfos */
export function requireDeclared(api: string, { appConfig }: HostSurface): void {
  if (appConfig.requiredPrivateInfos.includes(api)) return;
  throw new WxFailure('the api need to be declared in the requiredPrivateInfos field in app.json/ext.json', {
    errno: 112,
  });
}
