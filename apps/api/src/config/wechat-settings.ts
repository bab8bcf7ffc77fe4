import { isLoopback } from './http-origin.js';

/** What WeChat's platform must be told, and where it is. */
export interface WeChatSettings {
  /** The mini-program's. Null: WeChat is not configured, and whatever needs it says so. */
  appId: string | null;
  appSecret: string | null;
  /** The origin of WeChat's server interfaces. */
  apiBase: string;
  /** What WeChat signs its pushes with; null: none are received. */
  pushToken: string | null;
  /** The id of the subscribe message's template by kind of notice. */
  templates: Readonly<Record<string, string>>;
}

/** https://developers.weixin.qq.com/miniprogram/dev/server/API/ : every interface is at this host. */
const WECHAT_ORIGIN = 'https://api.weixin.qq.com';
const APP_ID = /^[A-Za-z0-9_-]{1,64}$/;
/** https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Access_Overview.html : 3 to 32 letters and digits. */
const PUSH_TOKEN = /^[A-Za-z0-9]{3,32}$/;

/** Reads them, and says everything that is wrong with them, without repeating a secret. */
export function readWeChatSettings(given: (name: string) => string | undefined): {
  settings: WeChatSettings;
  faults: string[];
} {
  const faults: string[] = [];
  const settings: WeChatSettings = {
    appId: given('WECHAT_APP_ID') ?? null,
    appSecret: given('WECHAT_APP_SECRET') ?? null,
    apiBase: readApiBase(given('WECHAT_API_BASE') ?? WECHAT_ORIGIN, faults),
    pushToken: given('WECHAT_PUSH_TOKEN') ?? null,
    templates: readTemplates(given('WECHAT_TEMPLATES') ?? '{}', faults),
  };
  const { appId, appSecret, pushToken } = settings;
  if (appId !== null && !APP_ID.test(appId))
    faults.push('WECHAT_APP_ID 应是小程序的 AppID，只有字母和数字。');
  if (appId !== null && appSecret === null) faults.push('设置了 WECHAT_APP_ID，还要设置 WECHAT_APP_SECRET。');
  if (appId === null && appSecret !== null) faults.push('设置了 WECHAT_APP_SECRET，还要设置 WECHAT_APP_ID。');
  if (pushToken !== null && !PUSH_TOKEN.test(pushToken)) {
    faults.push('WECHAT_PUSH_TOKEN 应是 3 到 32 个字母或数字，与微信后台“消息推送配置”里填的一样。');
  }
  return { settings, faults };
}

function readApiBase(text: string, faults: string[]): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const plain = url?.protocol === 'http:' && isLoopback(url.hostname);
  if (url === null || !(url.protocol === 'https:' || plain) || url.href !== `${url.origin}/`) {
    faults.push('WECHAT_API_BASE 应是不带路径的 https 地址；只有本机的地址可以用 http。');
    return text;
  }
  return url.origin;
}

function readTemplates(text: string, faults: string[]): Record<string, string> {
  const templates = parse(text);
  if (templates !== null && Object.values(templates).every((id) => typeof id === 'string' && id !== '')) {
    return templates as Record<string, string>;
  }
  faults.push('WECHAT_TEMPLATES 应是一个 JSON 对象：通知种类 → 订阅消息的模板 ID。');
  return {};
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
