import type { Cleanup } from './cleanup.js';
import { environmentWith } from './environment.js';
import { newFieldKeys } from './field-keys.js';
import { LeashedProcess } from './leashed-process.js';
import { BUILT, requireBuilt } from './project.js';
import { waitUntil } from './wait-until.js';

const PUSH_TOKEN = 'pushtokenoftests';

/** How the next calls of an address go wrong: see `packages/wechat-simulator/src/world/faults.ts`. */
export type WeChatFault =
  | { kind: 'errcode'; errcode: number; errmsg?: string }
  | { kind: 'status'; status: number }
  | { kind: 'slow'; milliseconds: number }
  | { kind: 'hang' | 'cut' | 'not-json' };

export interface WeChatCall {
  method: string;
  path: string;
  query: Record<string, string>;
  body: unknown;
}

export interface WeChatMessage {
  person: string;
  templateId: string;
  page: string | null;
  fields: Record<string, string>;
}

/** WeChat's server, simulated, as a process of its own on 127.0.0.1. */
export class WeChatSimulator {
  private constructor(
    readonly origin: string,
    readonly process: LeashedProcess,
    private readonly owner: { appId: string; appSecret: string },
  ) {}

  /** @param account what differs from the simulator's own: `packages/wechat-simulator/src/world/account.ts` */
  static async start(cleanup: Cleanup, account: Record<string, unknown> = {}): Promise<WeChatSimulator> {
    requireBuilt(BUILT.wechatSimulator);
    const words = [BUILT.wechatSimulator, '--account', JSON.stringify(account)];
    const server = new LeashedProcess("WeChat's simulated server", process.execPath, words, {
      env: environmentWith({}),
    });
    cleanup.add(() => server.stop());
    const { listening, ...owner } = await waitUntil(
      () => {
        server.assertRunning();
        const line = /^\{"listening".*\}$/m.exec(server.output)?.[0];
        return line === undefined
          ? null
          : (JSON.parse(line) as { listening: string; appId: string; appSecret: string });
      },
      { what: "WeChat's simulated server takes calls" },
    );
    return new WeChatSimulator(listening, server, owner);
  }

  /** What an API must be told to take this for WeChat's server; the keys are new ones each time. */
  apiSettings(): Record<string, string> {
    return {
      WECHAT_API_BASE: this.origin,
      WECHAT_APP_ID: this.owner.appId,
      WECHAT_APP_SECRET: this.owner.appSecret,
      WECHAT_PUSH_TOKEN: PUSH_TOKEN,
      FIELD_KEYS: newFieldKeys(),
    };
  }

  /** What `wx.login` gives on the person's phone. */
  async loginCode(person: string): Promise<string> {
    return (await this.control<{ code: string }>('POST', 'login-codes', { person })).code;
  }

  /** What the phone-number button gives on the person's phone. */
  async phoneCode(person: string, phoneNumber: string): Promise<string> {
    return (await this.control<{ code: string }>('POST', 'phone-codes', { person, phoneNumber })).code;
  }

  /** The person agrees to one message of a template. */
  async consent(person: string, templateId: string): Promise<void> {
    await this.control('POST', 'consents', { person, templateId });
  }

  /** Makes the next calls of an address go wrong. */
  async fail(path: string, fault: WeChatFault, times = 1): Promise<void> {
    await this.control('POST', 'faults', { path, fault, times });
  }

  /** Forgets the faults that are still planned. */
  async recover(): Promise<void> {
    await this.control('DELETE', 'faults');
  }

  /** The calls of an address so far, those that failed as well. */
  async calls(path: string): Promise<WeChatCall[]> {
    const { calls } = await this.control<{ calls: WeChatCall[] }>('GET', 'calls');
    return calls.filter((call) => call.path === path);
  }

  /** The subscribe messages that reached someone. */
  async messages(): Promise<WeChatMessage[]> {
    return (await this.control<{ messages: WeChatMessage[] }>('GET', 'messages')).messages;
  }

  /** Any act of the control: `packages/wechat-simulator/src/control/acts.ts`. */
  async control<Reply>(method: string, act: string, body: unknown = {}): Promise<Reply> {
    const response = await fetch(`${this.origin}/__control/${act}`, {
      method,
      ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${act} → ${response.status}: ${await response.text()}`);
    return (await response.json()) as Reply;
  }
}
