/** What a refusal means to us. */
export type RefusalKind =
  /** The access token is not, or no longer, good. */
  | 'access-token'
  /** Asked too often in a minute, or today. */
  | 'quota'
  /** A code of a phone that is unknown, used or too old: the phone can get a new one. */
  | 'code'
  /** WeChat holds the person for a risk and lets them log in nowhere. */
  | 'blocked-person'
  /** The person has not agreed to this message, or no longer. */
  | 'not-subscribed'
  /** Not a person of this mini-program. */
  | 'unknown-person'
  /** The person has not opened the mini-program in the last two hours. */
  | 'absent-person'
  /** The content of a message holds words that WeChat does not deliver. */
  | 'words'
  /** What we sent is not what the documentation asks for: a fault of ours. */
  | 'request'
  /** App id, secret, template, page, permission or IP list: for the operator to mend. */
  | 'configuration'
  /** No page says. */
  | 'other';

/** "System busy": the only one that says by itself that asking again soon is right. */
export const BUSY = -1;

/**
 * The codes, from https://developers.weixin.qq.com/doc/store/API/basics/commErrCode.html (shared by all calls) and each call's
 * own page, named in `wechat.ts`. 40163 and 40226: code2Session. 43101 to 45168: subscribe messages, as listed at
 * https://www.tencentcloud.com/document/product/1219/67648. 61010: msgSecCheck. 40129, 40169: getUnlimitedQRCode, as people
 * report them. 40164, 89503: the IP list, https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html.
 */
const KINDS: readonly (readonly [RefusalKind, readonly number[]])[] = [
  ['access-token', [40001, 40014, 41001, 42001]],
  ['quota', [44990, 45009, 45011]],
  ['code', [40029, 40163, 41008]],
  ['blocked-person', [40226]],
  ['not-subscribed', [43101]],
  ['unknown-person', [40003]],
  ['absent-person', [61010]],
  ['words', [45168, 87014]],
  ['request', [40066, 40097, 40129, 40169, 43001, 43002, 43108, 44002, 45002, 47001, 47003]],
  ['configuration', [40002, 40013, 40037, 40125, 40164, 41002, 41004, 41030, 43107, 48001, 89503]],
];

const KIND_BY_CODE = new Map(KINDS.flatMap(([kind, codes]) => codes.map((code) => [code, kind] as const)));

export function refusalKind(errcode: number): RefusalKind {
  return KIND_BY_CODE.get(errcode) ?? 'other';
}
