import type { RefusalKind } from './errcodes.js';

/** Why nothing usable came back. */
export type UnavailableReason =
  /** No answer in time. */
  | 'time-out'
  /** No connection, or one that was cut. */
  | 'network'
  /** An HTTP status that WeChat's own application does not give. */
  | 'gateway'
  /** An answer that is not what the documentation says. */
  | 'unreadable'
  /** errcode -1, "system busy, try again later". */
  | 'busy'
  /** No access token to call with, for now. */
  | 'access-token';

/** WeChat gave no usable answer. Trying again later may help. Its message holds no address, code, openid or secret. */
export class WeChatUnavailable extends Error {
  constructor(
    /** Which call, such as `code2Session`. */
    readonly call: string,
    readonly reason: UnavailableReason,
    /** Whether WeChat may have done what was asked: then a call that must not be repeated was not. */
    readonly mayHaveArrived: boolean,
    detail = '',
  ) {
    super(`WeChat did not answer ${call}: ${reason}${detail && ` (${detail})`}`);
    this.name = 'WeChatUnavailable';
  }
}

/** WeChat answered, and refused. Asking the same again changes nothing, unless the kind says so. */
export class WeChatRefused extends Error {
  constructor(
    readonly call: string,
    readonly errcode: number,
    readonly kind: RefusalKind,
    /** The number under which WeChat's staff find the call; null when it gave none. */
    readonly requestId: string | null,
  ) {
    super(
      `WeChat refused ${call}: ${kind}, errcode ${errcode}${requestId === null ? '' : `, rid ${requestId}`}`,
    );
    this.name = 'WeChatRefused';
  }
}

/** This installation was given no app id. */
export class WeChatNotConfigured extends Error {
  constructor() {
    super('WECHAT_APP_ID is not set: WeChat cannot be asked');
    this.name = 'WeChatNotConfigured';
  }
}
