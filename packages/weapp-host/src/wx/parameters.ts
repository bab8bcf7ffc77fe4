import { WxFailure } from '../wx-surface.js';
import type { Options } from './api-model.js';

/** The kinds of values as WeChat's check of parameters names them. */
type ParameterKind = 'String' | 'Number' | 'Array' | 'Object';

/** WeChat's number for a wrong parameter (https://developers.weixin.qq.com/miniprogram/dev/framework/usability/PublicErrno.html). */
const WRONG_PARAMETER = 1001;

/** Fails as WeChat does: `parameter error: parameter.url should be String instead of Undefined;` (the wording is assumed). */
export function requireParameters(options: Options, kinds: Record<string, ParameterKind>): void {
  for (const [name, wanted] of Object.entries(kinds)) {
    const found = kindOf(options[name]);
    if (found !== wanted) throw parameterError(`parameter.${name} should be ${wanted} instead of ${found};`);
  }
}

export function parameterError(reason: string): WxFailure {
  return new WxFailure(`parameter error: ${reason}`, { errno: WRONG_PARAMETER });
}

/** By its tag, as values come from another realm, where `instanceof` does not hold. */
function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}
