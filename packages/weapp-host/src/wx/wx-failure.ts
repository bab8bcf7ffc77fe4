/**
 * Why a call of `wx` did not succeed, as WeChat would tell it: the part of `errMsg` after `NAME:fail `, and the number where WeChat's
 * page gives one. Anything else that a model throws is a fault of this host and is told as one.
 */
export class WxFailure extends Error {
  constructor(
    readonly reason: string,
    readonly codes: { errno?: number; errCode?: number } = {},
  ) {
    super(reason);
  }
}

/** The kinds of values as WeChat's parameter check names them. */
type ParameterKind = 'String' | 'Number' | 'Array' | 'Object';

function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

/**
 * WeChat's check of parameters: `parameter error: parameter.url should be String instead of Undefined;`
 * (seen in many threads of its community, e.g. https://developers.weixin.qq.com/community/develop/doc/000c6e4bf90aa0f6a2a6c2c4956c00;
 * assumed to be the same for every API).
 */
export function requireParameters(
  options: Record<string, unknown>,
  kinds: Record<string, ParameterKind>,
): void {
  for (const [name, wanted] of Object.entries(kinds)) {
    const found = kindOf(options[name]);
    if (found !== wanted) {
      throw new WxFailure(`parameter error: parameter.${name} should be ${wanted} instead of ${found};`, {
        errno: 1001,
      });
    }
  }
}
