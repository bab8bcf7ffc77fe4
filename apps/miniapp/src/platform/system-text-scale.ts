import Taro from '@tarojs/taro';

/** What browsers call standard. */
const STANDARD_PIXELS = 16;

/** As every page asks. WeChat and browsers start a program anew when the person changes it (WeChat: assumed). */
let known: number | null = null;

/**
 * How many times the standard size the person has set text to, in WeChat or in the browser; 1 where nobody tells.
 * WeChat: https://developers.weixin.qq.com/miniprogram/design/elderly.html
 */
export function systemTextScale(): number {
  known ??= askForScale();
  return known;
}

function askForScale(): number {
  const scale = process.env.TARO_ENV === 'weapp' ? scaleInWeapp() : scaleInBrowser();
  return scale && Number.isFinite(scale) && scale > 0 ? scale : 1;
}

/** Known since base library 2.20.1. */
function scaleInWeapp(): number | undefined {
  if (!Taro.canIUse('getAppBaseInfo')) return undefined;
  // Taro's types leave the factor out.
  return (Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number }).fontSizeScaleFactor;
}

function scaleInBrowser(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / STANDARD_PIXELS;
}
