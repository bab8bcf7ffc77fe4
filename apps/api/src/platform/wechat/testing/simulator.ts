import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { WeChatSettings } from '../../../config/wechat-settings.js';

const MAIN = path.resolve(__dirname, '../../../../../../packages/wechat-simulator/dist/main.js');

/** How the next calls of an address shall go wrong; see the simulator. */
export type PlannedFault =
  | { kind: 'errcode'; errcode: number }
  | { kind: 'status'; status: number }
  | { kind: 'slow'; milliseconds: number }
  | { kind: 'hang' | 'cut' | 'not-json' };

export interface ReceivedCall {
  path: string;
  query: Record<string, string>;
  body: Record<string, unknown> | null;
}

/** The simulated WeChat server, a process of its own, as its control sees it. */
export class Simulator {
  private constructor(
    readonly origin: string,
    private readonly child: ChildProcess,
    /** Its account's, by default. */
    readonly settings: WeChatSettings,
  ) {}

  /** @param account what differs from the simulator's own account */
  static async start(account: Record<string, unknown> = {}): Promise<Simulator> {
    if (!existsSync(MAIN))
      throw new Error('the simulator is not built: run "npx tsc -b packages/wechat-simulator"');
    const child = spawn(process.execPath, [MAIN, '--port', '0', '--account', JSON.stringify(account)], {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    try {
      return await Simulator.meet(child);
    } catch (error) {
      child.kill();
      throw error;
    }
  }

  private static async meet(child: ChildProcess): Promise<Simulator> {
    for await (const line of createInterface({ input: child.stdout! })) {
      const { listening } = JSON.parse(line);
      const reply = await fetch(`${listening}/__control/account`);
      const registered = (await reply.json()) as { appId: string; appSecret: string };
      return new Simulator(listening, child, {
        appId: registered.appId,
        appSecret: registered.appSecret,
        apiBase: listening,
        pushToken: 'pushtoken',
        templates: {},
      });
    }
    throw new Error('the simulator ended before it listened');
  }

  async stop(): Promise<void> {
    // One that has ended tells so no more; waiting for it would hold up each test until its time is over.
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill();
    await ended;
  }

  async control<Answer>(method: string, act: string, body: unknown = {}): Promise<Answer> {
    const response = await fetch(`${this.origin}/__control/${act}`, {
      method,
      ...(method !== 'GET' && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${act}: ${await response.text()}`);
    return (await response.json()) as Answer;
  }

  async loginCode(person: string): Promise<string> {
    return (await this.control<{ code: string }>('POST', 'login-codes', { person })).code;
  }

  /** The person opens the mini-program. */
  async openid(person: string): Promise<string> {
    return (await this.control<{ openid: string }>('POST', 'visits', { person })).openid;
  }

  async fail(address: string, fault: PlannedFault, times = 1): Promise<void> {
    await this.control('POST', 'faults', { path: address, times, fault });
  }

  /** The calls of an address that arrived so far. */
  async calls(address: string): Promise<ReceivedCall[]> {
    const { calls } = await this.control<{ calls: ReceivedCall[] }>('GET', 'calls');
    return calls.filter((call) => call.path === address);
  }
}
