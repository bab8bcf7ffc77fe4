import { errors, type WeChatError } from '../world/wechat-error.js';
import type { Call } from './address.js';

/**
 * The body, which must be one JSON object. Forms are not taken ("POST 参数需要转成 JSON 字符串，不支持 form 表单提交",
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html). Assumed: any other
 * Content-Type passes, for no page asks for one.
 * @throws {WeChatError} empty, or not an object
 */
export function jsonBody(call: Call, notJson: () => WeChatError = errors.badFormat): Record<string, unknown> {
  if (call.body.length === 0) throw errors.emptyBody();
  if (/form-urlencoded|form-data/.test(call.contentType)) throw notJson();
  let value: unknown;
  try {
    value = JSON.parse(call.body.toString('utf8'));
  } catch {
    throw notJson();
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw notJson();
  return value as Record<string, unknown>;
}
