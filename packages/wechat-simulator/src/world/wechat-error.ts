/**
 * What WeChat answers instead of a result, always as HTTP 200 and JSON. The codes that every address shares are listed at
 * https://developers.weixin.qq.com/doc/store/API/basics/commErrCode.html; those of one address on that address's page.
 */
export class WeChatError extends Error {
  constructor(
    readonly errcode: number,
    readonly errmsg: string,
  ) {
    super(`${errcode} ${errmsg}`);
    this.name = 'WeChatError';
  }
}

export const errors = {
  invalidCredential: () =>
    new WeChatError(40001, 'invalid credential, access_token is invalid or not latest'),
  invalidGrantType: () => new WeChatError(40002, 'invalid grant_type'),
  invalidOpenid: () => new WeChatError(40003, 'invalid openid'),
  invalidAppId: () => new WeChatError(40013, 'invalid appid'),
  invalidCode: () => new WeChatError(40029, 'invalid code'),
  invalidTemplateId: () => new WeChatError(40037, 'invalid template_id'),
  invalidUrl: () => new WeChatError(40066, 'invalid url'),
  invalidArguments: () => new WeChatError(40097, 'invalid args'),
  invalidAppSecret: () => new WeChatError(40125, 'invalid appsecret'),
  invalidScene: () => new WeChatError(40129, 'invalid scene'),
  codeUsed: () => new WeChatError(40163, 'code been used'),
  invalidSceneLength: () =>
    new WeChatError(40169, 'invalid length for scene, or the data is not json string'),
  accessTokenMissing: () => new WeChatError(41001, 'access_token missing'),
  appIdMissing: () => new WeChatError(41002, 'appid missing'),
  appSecretMissing: () => new WeChatError(41004, 'appsecret missing'),
  codeMissing: () => new WeChatError(41008, 'missing code'),
  invalidPage: () => new WeChatError(41030, 'invalid page'),
  accessTokenExpired: () => new WeChatError(42001, 'access_token expired'),
  requireGet: () => new WeChatError(43001, 'require GET method'),
  requirePost: () => new WeChatError(43002, 'require POST method'),
  refused: () => new WeChatError(43101, 'user refuse to accept the msg'),
  emptyBody: () => new WeChatError(44002, 'empty post data'),
  tooLong: () => new WeChatError(45002, 'content size out of limit'),
  dayQuota: () => new WeChatError(45009, 'reach max api daily quota limit'),
  minuteQuota: () => new WeChatError(45011, 'api minute-quota reach limit must slower retry next minute'),
  badFormat: () => new WeChatError(47001, 'data format error'),
  invalidField: (field: string) => new WeChatError(47003, `argument invalid! ${field}`),
  notVisitedLately: () => new WeChatError(61010, 'code is expired'),
} as const;
