import { type ApiModels, atOnce, later } from './api-model.js';
import type { WxContext } from './context.js';
import type { Device } from './device.js';

/** The base library that this host takes itself for. */
const SDK_VERSION = '3.8.0';

const STANDARD_FONT_PIXELS = 16;

const WINDOW = {
  pixelRatio: 3,
  screenWidth: 390,
  screenHeight: 844,
  windowWidth: 390,
  windowHeight: 753,
  statusBarHeight: 47,
  screenTop: 91,
  safeArea: { top: 47, bottom: 810, left: 0, right: 390, width: 390, height: 763 },
};

const DEVICE = {
  brand: 'weapp-host',
  model: 'weapp-host',
  system: 'Linux',
  platform: 'devtools',
  abi: '',
  benchmarkLevel: -1,
};

const MENU_BUTTON = { top: 51, bottom: 83, left: 293, right: 380, width: 87, height: 32 };

/** https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getAppBaseInfo.html; fontSizeScaleFactor as the elderly guide uses it. */
function baseInfo({ fontSizeScaleFactor }: Device) {
  return {
    SDKVersion: SDK_VERSION,
    version: '8.0.50',
    language: 'zh_CN',
    theme: 'light',
    enableDebug: false,
    host: { appId: '', env: 'WeChat' },
    fontSizeScaleFactor,
    fontSizeSetting: STANDARD_FONT_PIXELS * fontSizeScaleFactor,
  };
}

function systemSetting({ location, networkType }: Device) {
  return {
    bluetoothEnabled: false,
    locationEnabled: location !== null,
    wifiEnabled: networkType === 'wifi',
    deviceOrientation: 'portrait',
  };
}

/** What the phone and WeChat are. Sizes are those of one phone, and nothing is laid out by them. */
export function systemApis({ surface, device }: WxContext): ApiModels {
  const everything = () => ({ ...DEVICE, ...WINDOW, ...baseInfo(device), ...systemSetting(device) });
  const told = (tell: () => object) => atOnce(() => surface.intoRealm(tell()));
  return {
    getSystemInfoSync: told(everything),
    getSystemInfo: later(everything),
    getSystemInfoAsync: later(everything),
    getWindowInfo: told(() => WINDOW),
    getDeviceInfo: told(() => DEVICE),
    getAppBaseInfo: told(() => baseInfo(device)),
    getSystemSetting: told(() => systemSetting(device)),
    getAppAuthorizeSetting: told(() => ({
      locationAuthorized: device.location ? 'authorized' : 'denied',
      cameraAuthorized: 'authorized',
      notificationAuthorized: 'authorized',
    })),
    getMenuButtonBoundingClientRect: told(() => MENU_BUTTON),
    getAccountInfoSync: told(() => ({ miniProgram: device.account })),
    getLaunchOptionsSync: told(() => surface.launchOptions),
    getEnterOptionsSync: told(() => surface.launchOptions),
    getExtConfigSync: told(() => ({})),
    checkIsOpenAccessibility: later(() => ({ open: false })),
  };
}
