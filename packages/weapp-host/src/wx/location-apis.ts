import { NotModelled, WxFailure } from '../wx-surface.js';
import { type ApiModels, later } from './api-model.js';
import type { WxContext } from './context.js';
import { parameterError, requireParameters } from './parameters.js';
import { requireDeclared, requirePermission } from './permissions.js';

const ACCURACY_METERS = 30;

/** https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.getLocation.html and its neighbours. */
export function locationApis({ surface, device }: WxContext): ApiModels {
  return {
    getLocation: later(async (options, name) => {
      requireDeclared(name, surface);
      await device.privacy.require(name);
      requirePermission('scope.userLocation', device, surface);
      // WGS-84 would need a conversion that this host does not make.
      if (options.type !== 'gcj02') throw new NotModelled('wx.getLocation tells GCJ-02 only in this host');
      if (!device.location) throw new WxFailure('system permission denied', { errCode: 2 });
      const { latitude, longitude } = device.location;
      return {
        latitude,
        longitude,
        speed: -1,
        accuracy: ACCURACY_METERS,
        altitude: 0,
        verticalAccuracy: 0,
        horizontalAccuracy: ACCURACY_METERS,
      };
    }),
    // Without scope.userLocation since 2022: the person picks the place.
    chooseLocation: later(async (_options, name) => {
      requireDeclared(name, surface);
      await device.privacy.require(name);
      if (!device.person.place) throw new WxFailure('cancel');
      return { ...device.person.place };
    }),
    openLocation: later((options) => {
      requireParameters(options, { latitude: 'Number', longitude: 'Number' });
      const { latitude, longitude, name, address, scale } = options;
      if (Math.abs(latitude as number) > 90 || Math.abs(longitude as number) > 180) {
        throw parameterError('parameter.latitude and parameter.longitude should be degrees;');
      }
      surface.emit('mapOpened', { latitude, longitude, name, address, scale });
    }),
  };
}
