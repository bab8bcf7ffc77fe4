import { BUSY, refusalKind } from './errcodes.js';
import { WeChatRefused, WeChatUnavailable } from './wechat.errors.js';

/** One request to WeChat's server. */
export interface WeChatRequest {
  /** The call's name in WeChat's documentation, for errors and logs. */
  call: string;
  path: string;
  /** May hold secrets: it is never repeated in an error. */
  query?: Record<string, string>;
  /** Sent as JSON by POST; without one it is a GET. */
  body?: Record<string, unknown>;
}

export type WeChatAnswer = { json: Record<string, unknown> } | { picture: Buffer };

/** Failures before a byte could have left: no address, nobody listening, no connection in time. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Asks WeChat's server, once. */
export class WeChatHttp {
  constructor(
    /** Its origin. */
    private readonly base: string,
    /** For the whole answer, not only its beginning. */
    private readonly timeoutMilliseconds: number,
  ) {}

  /**
   * @throws {WeChatUnavailable} no usable answer
   * @throws {WeChatRefused} an answer with an errcode
   */
  async ask(request: WeChatRequest): Promise<WeChatAnswer> {
    const { call } = request;
    const { status, type, bytes } = await this.exchange(request);
    if (status !== 200) throw new WeChatUnavailable(call, 'gateway', true, `HTTP ${status}`);
    // A picture comes as it is, an error in its place as JSON:
    // https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getunlimitedqrcode
    if (/^image\//.test(type)) return { picture: bytes };
    const json = parseObject(bytes);
    if (json === null) throw new WeChatUnavailable(call, 'unreadable', true);
    requireSuccess(call, json);
    return { json };
  }

  private async exchange({ call, path, query = {}, body }: WeChatRequest) {
    const address = new URL(path, this.base);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    try {
      const response = await fetch(address, {
        ...(body && {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
        // Secrets are in the address: they go nowhere else.
        redirect: 'error',
        signal: AbortSignal.timeout(this.timeoutMilliseconds),
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      return { status: response.status, type: response.headers.get('content-type') ?? '', bytes };
    } catch (error) {
      throw unavailable(call, error);
    }
  }
}

/** The error of `fetch`, without what it says: that may hold the address. */
function unavailable(call: string, error: unknown): WeChatUnavailable {
  const { name, cause } = error as { name?: string; cause?: { code?: unknown } };
  if (name === 'TimeoutError') return new WeChatUnavailable(call, 'time-out', true);
  const code = String(cause?.code ?? '');
  return new WeChatUnavailable(call, 'network', !NEVER_SENT.has(code), code);
}

function parseObject(bytes: Buffer): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

/** "errcode" is 0, or left out, when all went well. */
function requireSuccess(call: string, { errcode = 0, errmsg }: Record<string, unknown>): void {
  if (errcode === 0) return;
  if (errcode === BUSY) throw new WeChatUnavailable(call, 'busy', true);
  if (typeof errcode !== 'number') throw new WeChatUnavailable(call, 'unreadable', true);
  // Of the message only the number of the request is taken: the rest may repeat what we sent.
  const requestId = /\brid: ([\w-]{1,64})/.exec(String(errmsg))?.[1] ?? null;
  throw new WeChatRefused(call, errcode, refusalKind(errcode), requestId);
}
