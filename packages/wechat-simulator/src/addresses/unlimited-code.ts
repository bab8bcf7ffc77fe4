import { drawCode } from '../pictures/draw-code.js';
import { errors } from '../world/wechat-error.js';
import type { Address } from './address.js';
import { jsonBody } from './json-body.js';

const ALLOWED_SCENE = /^[\dA-Za-z!#$&'()*+,/:;=?@\-._~]+$/;
const LONGEST_SCENE = 32;
const WIDTH = { usual: 430, least: 280, most: 1280 };
const VERSIONS = ['release', 'trial', 'develop'];

/**
 * The mini-program code without a limit of number:
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getunlimitedqrcode
 * 5000 a minute, answered by 45009: https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/qr-code/wxacode.getUnlimited.html
 * 40169 for a scene that is missing or too long, or a body that is no JSON, and 40129 for its other faults, as people report
 * them (https://developers.weixin.qq.com/community/develop/doc/000282c76e8678ddce021f9086b400,
 * https://developers.weixin.qq.com/community/personal/oCJUswz_ksvNsCiGT52E5PCyQB0M/answer).
 * Assumed: 40097 for a width or version outside of what the page allows. A picture of WeChat's own round kind cannot be drawn
 * by anyone else: this one is a QR code.
 */
export const unlimitedCode: Address = {
  method: 'POST',
  path: '/wxa/getwxacodeunlimit',
  needsAccessToken: true,
  limit: { perMinute: 5000 },
  minuteErrcode: 45009,
  answer(call) {
    const body = jsonBody(call, errors.invalidSceneLength);
    const { scene, env_version: version = 'release', width = WIDTH.usual } = body;
    if (typeof scene !== 'string' || scene === '' || scene.length > LONGEST_SCENE) {
      throw errors.invalidSceneLength();
    }
    if (!ALLOWED_SCENE.test(scene)) throw errors.invalidScene();
    const page = pageOf(body, call.world.account.pages);
    if (!VERSIONS.includes(version as string)) throw errors.invalidArguments();
    if (typeof width !== 'number' || width < WIDTH.least || width > WIDTH.most) {
      throw errors.invalidArguments();
    }
    return { png: drawCode({ page, scene, version: version as string, width }) };
  },
};

/** The page to open; the first when none is named. Checked against the published version unless `check_path` is false. */
function pageOf(body: Record<string, unknown>, published: string[]): string {
  const { page = published[0], check_path: checked = true } = body;
  if (typeof page !== 'string' || page.startsWith('/') || /[?&#]/.test(page)) throw errors.invalidPage();
  if (typeof checked !== 'boolean') throw errors.invalidArguments();
  if (checked && !published.includes(page)) throw errors.invalidPage();
  return page;
}
