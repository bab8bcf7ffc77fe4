import Taro from '@tarojs/taro';

/** Browsers have no scanner of their own. */
export const CAN_SCAN = process.env.TARO_ENV === 'weapp';

/** The text of a code in front of the camera; null when the person turned back or nothing was read. */
export async function scanCode(): Promise<string | null> {
  try {
    return (await Taro.scanCode({})).result;
  } catch {
    return null;
  }
}
