import {
  AutomatorServer,
  createWx,
  Device,
  type HostError,
  type SetDataCall,
  WeappHost,
} from '@jiweibao/weapp-host';
import automator from 'miniprogram-automator';
import type { Cleanup } from './cleanup.js';
import { Gate } from './gate.js';
import { BUILT, requireBuilt } from './project.js';
import { type MiniProgram, Screen } from './screen.js';

/** Address of WeChat DevTools' automation port; without it the journeys run on our own host. */
const DEVTOOLS = process.env.WEAPP_WS;

/** Where the build looks for its API: apps/miniapp/config/index.ts. */
const BUILT_API = process.env.MINIAPP_API_BASE ?? 'http://127.0.0.1:3000';

const HOME = '/pages/home/index';

/** The parts of our own host that WeChat DevTools does not show. */
interface HostView {
  device: Device;
  errors(): readonly HostError[];
  setData(): readonly SetDataCall[];
}

interface WayIn {
  url?: string;
  scene?: number;
  /** The person has not yet agreed to the privacy guide; they have, where nothing is said. Our host only. */
  hasNotAgreed?: boolean;
  /** The phone of an earlier launch, with what is kept on it. Our host only. */
  device?: Device;
}

/** What of a call can be told to a test. */
type CallOptions = Record<string, unknown>;

declare function getApp(): { seenCalls?: { name: string; options: CallOptions }[] };

/**
 * The built mini-program on a phone, with the API behind a gate. Everything but `host` exists in WeChat DevTools too, so a journey that
 * does without it runs there unchanged.
 */
export class MiniProgramPhone {
  private constructor(
    readonly mini: MiniProgram,
    readonly gate: Gate,
    readonly screen: Screen,
    /** Null in WeChat DevTools. */
    readonly host: HostView | null,
    private readonly close: () => Promise<void>,
  ) {}

  static async pickUp(cleanup: Cleanup, apiOrigin: string, wayIn: WayIn = {}): Promise<MiniProgramPhone> {
    return DEVTOOLS ? inDevTools(DEVTOOLS) : onOurHost();

    /** The build asks its own address: the gate must stand there. */
    async function inDevTools(wsEndpoint: string): Promise<MiniProgramPhone> {
      const gate = await Gate.open(cleanup, apiOrigin, Number(new URL(BUILT_API).port));
      const mini = await automator.connect({ wsEndpoint });
      await mini.callWxMethod('clearStorageSync');
      await mini.reLaunch(wayIn.url ?? HOME);
      const close = async () => mini.disconnect();
      return new MiniProgramPhone(mini, gate, new Screen(mini), null, close);
    }

    async function onOurHost(): Promise<MiniProgramPhone> {
      requireBuilt(BUILT.miniProgram);
      const gate = await Gate.open(cleanup, apiOrigin);
      const device = wayIn.device ?? new Device();
      device.originAliases.set(BUILT_API, gate.origin);
      if (!wayIn.hasNotAgreed) device.privacy.agree();
      const host = await WeappHost.launch(BUILT.miniProgram, (surface) => createWx(surface, device), wayIn);
      const server = await AutomatorServer.listen(host);
      const mini = await automator.connect({ wsEndpoint: server.address });
      let isClosed = false;
      const close = async () => {
        if (isClosed) return;
        isClosed = true;
        mini.disconnect();
        await server.close();
        host.close();
      };
      cleanup.add(close);
      const view = { device, errors: () => host.errors, setData: () => host.log.setData };
      return new MiniProgramPhone(mini, gate, new Screen(mini), view, close);
    }
  }

  /** A new phone, to be set before it is picked up. Our host only. */
  static device(): Device {
    return new Device();
  }

  /** Lets a function of `wx` answer with this, and notes each call. */
  async answer(name: string, result: unknown): Promise<void> {
    await this.mini.mockWxMethod(
      name,
      (options: CallOptions, called: string, answer: unknown) => {
        const app = getApp();
        const { success, fail, complete, ...plain } = options;
        app.seenCalls = [...(app.seenCalls ?? []), { name: called, options: plain }];
        return answer;
      },
      name,
      result,
    );
  }

  /** Lets a function of `wx` fail with this reason, and notes each call. */
  async refuse(name: string, reason: string): Promise<void> {
    await this.mini.mockWxMethod(
      name,
      (...parameters: unknown[]) => {
        const [called, words] = parameters.slice(-2);
        const app = getApp();
        app.seenCalls = [...(app.seenCalls ?? []), { name: String(called), options: {} }];
        throw { errMsg: `${called}:fail ${words}` };
      },
      name,
      reason,
    );
  }

  /** The calls of a function that was told what to answer, since the launch. */
  async calls(name: string): Promise<CallOptions[]> {
    const seen = (await this.mini.evaluate(() => getApp().seenCalls ?? [])) as {
      name: string;
      options: CallOptions;
    }[];
    return seen.filter((call) => call.name === name).map(({ options }) => options);
  }

  /** Closes the mini-program and puts the phone aside, with what is kept on it. */
  putDown(): Promise<void> {
    return this.close();
  }
}

/** For what only our host can show: its errors, its sizes, the network's return. In WeChat DevTools these tests are not declared. */
export const onlyOnOurHost = DEVTOOLS ? (_name: string, _journey: () => Promise<void>) => undefined : test;
