import Taro from '@tarojs/taro';

/** Browsers have no scanner of their own. */
export const CAN_SCAN = process.env.TARO_ENV === 'weapp';

/** A code in front of the camera, as WeChat read it. */
export interface ScannedCode {
  text: string;
  /** `QR_CODE`, `EAN_13`, `WX_CODE` … */
  type: string;
  /** Of a code of this very mini-program: the page that it opens, `pages/certificate/index?scene=…`; null of any other. */
  path: string | null;
}

/**
 * Null when the person turned back or nothing was read.
 * https://developers.weixin.qq.com/miniprogram/dev/api/device/scan/wx.scanCode.html
 */
export async function scanCode(): Promise<ScannedCode | null> {
  try {
    const { result, scanType, path } = await Taro.scanCode({});
    // A mini-program's code has no text.
    return { text: result ?? '', type: scanType, path: path || null };
  } catch {
    return null;
  }
}
