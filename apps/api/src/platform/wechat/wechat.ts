import { Logger } from '@nestjs/common';
import type { AccessTokens } from './access-token/access-tokens.js';
import { type Repeatable, type RepeatOptions, repeat } from './repeat.js';
import { WeChatNotConfigured, WeChatRefused, WeChatUnavailable } from './wechat.errors.js';
import {
  readMediaCheck,
  readPerson,
  readPhoneNumber,
  readTextCheck,
  type TextCheck,
  type WeChatPerson,
} from './wechat-answers.js';
import type { WeChatAnswer, WeChatHttp, WeChatRequest } from './wechat-http.js';
import {
  CHECK_SCENES,
  type CheckSubject,
  type CodeToDraw,
  MEDIA_TYPES,
  MESSAGE_STATES,
  type MediaToCheck,
  requireDrawable,
  requireLength,
  type SubscribeMessage,
} from './wechat-requests.js';

/** What `sendSubscribeMessage` is called in its errors: an error of another call says that no message went out. */
export const SEND_CALL = 'subscribeMessage.send';

/** With what WeChat is asked; null when this installation has no app id. */
export interface WeChatConnection {
  owner: { appId: string; appSecret: string };
  http: WeChatHttp;
  tokens: AccessTokens;
  repetition: RepeatOptions;
}

/**
 * WeChat's server, as far as the product uses it. Every method throws WeChatUnavailable when no usable answer came,
 * WeChatRefused with a kind when WeChat refused, WeChatNotConfigured without an app id; those that need an access token also
 * DatabaseAwayError. Look-ups use none of it.
 */
export class WeChat {
  private readonly logger = new Logger(WeChat.name);

  constructor(private readonly connection: WeChatConnection | null) {}

  /**
   * Who holds the phone that called `wx.login`. The session key that comes with it is dropped: nothing here needs it.
   * https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_code2session
   * The code is good once, so a call that may have arrived is not repeated: the phone gets a new code more easily.
   */
  async exchangeLoginCode(code: string): Promise<WeChatPerson> {
    const { owner } = this.connected();
    const request = {
      call: 'code2Session',
      path: '/sns/jscode2session',
      query: {
        appid: owner.appId,
        secret: owner.appSecret,
        js_code: code,
        grant_type: 'authorization_code',
      },
    };
    return readPerson(request.call, await this.repeated('unless-it-may-have-arrived', request));
  }

  /**
   * The picture (PNG or JPEG) of a mini-program code that opens a page with a scene.
   * https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getunlimitedqrcode
   * It changes nothing at WeChat, so it may always be repeated.
   * @throws {RangeError} a scene, page or width that WeChat does not take
   */
  async createMiniProgramCode(code: CodeToDraw): Promise<Buffer> {
    requireDrawable(code);
    const { scene, page, width, environment } = code;
    const request = {
      call: 'getUnlimitedQRCode',
      path: '/wxa/getwxacodeunlimit',
      // Only the published version's pages are known to WeChat.
      body: { scene, page, width, env_version: environment, check_path: environment === 'release' },
    };
    const answer = await this.withToken('always', request);
    if (!('picture' in answer)) throw new WeChatUnavailable(request.call, 'unreadable', true);
    return answer.picture;
  }

  /**
   * What WeChat thinks of a text that a person wrote. The person must have opened the mini-program in the last two hours.
   * https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_msgseccheck
   * It only asks, so it may always be repeated.
   * @throws {RangeError} more than 2,500 characters
   */
  async checkText({ openid, scene, content }: CheckSubject & { content: string }): Promise<TextCheck> {
    requireLength(content);
    const request = {
      call: 'msgSecCheck',
      path: '/wxa/msg_sec_check',
      body: { version: 2, openid, scene: CHECK_SCENES[scene], content },
    };
    return readTextCheck(request.call, await this.withToken('always', request));
  }

  /**
   * Asks for a picture or recording to be checked; the result is pushed within 30 minutes, under the trace id.
   * https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync
   * Repeated, it is checked twice; the result of the lost answer's trace id is then nobody's.
   */
  async checkMedia({ openid, scene, mediaUrl, mediaType }: MediaToCheck): Promise<{ traceId: string }> {
    const request = {
      call: 'mediaCheckAsync',
      path: '/wxa/media_check_async',
      body: {
        version: 2,
        openid,
        scene: CHECK_SCENES[scene],
        media_url: mediaUrl,
        media_type: MEDIA_TYPES[mediaType],
      },
    };
    return readMediaCheck(request.call, await this.withToken('always', request));
  }

  /**
   * Sends a message that the person agreed to by a tap.
   * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html
   * It reaches a person and uses their consent up, so a call that may have arrived is not repeated here; whether to send again
   * is for the owner of the message to say.
   */
  async sendSubscribeMessage(message: SubscribeMessage): Promise<void> {
    const { openid, templateId, page, data, environment } = message;
    await this.withToken('unless-it-may-have-arrived', {
      call: SEND_CALL,
      path: '/cgi-bin/message/subscribe/send',
      body: {
        touser: openid,
        template_id: templateId,
        page,
        data: Object.fromEntries(Object.entries(data).map(([field, value]) => [field, { value }])),
        miniprogram_state: MESSAGE_STATES[environment],
        lang: 'zh_CN',
      },
    });
  }

  /**
   * The person's own phone number, which they let us have by a tap; digits, without country code.
   * https://developers.weixin.qq.com/miniprogram/dev/server/API/user-info/phone-number/api_getphonenumber
   * The code is good once and five minutes, so a call that may have arrived is not repeated.
   */
  async exchangePhoneCode(code: string): Promise<{ phoneNumber: string }> {
    const request = { call: 'getPhoneNumber', path: '/wxa/business/getuserphonenumber', body: { code } };
    return readPhoneNumber(request.call, await this.withToken('unless-it-may-have-arrived', request));
  }

  /** With an access token; when WeChat refuses the token, once more with another: a refused call did nothing. */
  private async withToken(repeatable: Repeatable, request: WeChatRequest): Promise<WeChatAnswer> {
    const { tokens } = this.connected();
    const token = await tokens.good();
    const asked = (text: string) => this.repeated(repeatable, { ...request, query: { access_token: text } });
    try {
      return await asked(token);
    } catch (error) {
      if (!(error instanceof WeChatRefused) || error.kind !== 'access-token') throw error;
      this.logger.warn(`${error.message}: once more with another access token`);
      return asked(await tokens.good(token));
    }
  }

  private repeated(repeatable: Repeatable, request: WeChatRequest): Promise<WeChatAnswer> {
    const { http, repetition } = this.connected();
    return repeat(repeatable, repetition, () => http.ask(request));
  }

  private connected(): WeChatConnection {
    if (this.connection === null) throw new WeChatNotConfigured();
    return this.connection;
  }
}
