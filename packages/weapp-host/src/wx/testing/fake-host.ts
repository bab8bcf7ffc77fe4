import type { AppConfig, CoreEvents, HostSurface, Navigation } from '../../wx-surface.js';
import { createWx } from '../create-wx.js';
import { Device } from '../device.js';

const APP_CONFIG: AppConfig = {
  pages: ['pages/home/index'],
  subPackages: [],
  tabBar: null,
  requiredPrivateInfos: ['getLocation', 'chooseLocation'],
  permission: { 'scope.userLocation': { desc: '用来按距离排列网点' } },
  raw: {},
};

// biome-ignore lint/suspicious/noExplicitAny: programs call `wx` by names and shapes that WeChat's typings check, not ours
export type AnyWx = Record<string, any>;

/** A core without a mini-program, to try `wx` by itself. It notes what a host would keep. */
export class FakeHost {
  readonly events: { event: string; detail: unknown }[] = [];
  readonly errors: unknown[] = [];
  readonly moves: string[] = [];
  isInTap = false;
  working = 0;
  appConfig = APP_CONFIG;
  private readonly listeners: { event: string; listener: (detail: never) => void }[] = [];

  readonly navigation: Navigation = {
    navigateTo: async (url) => void this.moves.push(`navigateTo ${url}`),
    redirectTo: async (url) => void this.moves.push(`redirectTo ${url}`),
    reLaunch: async (url) => void this.moves.push(`reLaunch ${url}`),
    switchTab: async (url) => void this.moves.push(`switchTab ${url}`),
    navigateBack: async (delta) => void this.moves.push(`navigateBack ${delta}`),
  };

  readonly surface: HostSurface = this.makeSurface();

  launch(device = new Device()): { wx: AnyWx; device: Device; close: () => void } {
    const { wx, close } = createWx(this.surface, device);
    return { wx: wx as AnyWx, device, close };
  }

  /** Something happens to the program. */
  fire<Name extends keyof CoreEvents>(event: Name, detail: CoreEvents[Name]): void {
    for (const known of this.listeners.filter((each) => each.event === event))
      known.listener(detail as never);
  }

  eventsNamed(name: string): unknown[] {
    return this.events.filter(({ event }) => event === name).map(({ detail }) => detail);
  }

  private makeSurface(): HostSurface {
    const host = this;
    return {
      get appConfig() {
        return host.appConfig;
      },
      launchOptions: { path: 'pages/home/index', query: {}, scene: 1001, referrerInfo: {} },
      navigation: this.navigation,
      timers: {
        setTimeout: (callback, milliseconds) => Number(setTimeout(callback, milliseconds)),
        clearTimeout: (timer) => clearTimeout(timer),
      },
      gesture: { isInTap: () => this.isInTap },
      currentPage: () => ({ pageId: 1, route: 'pages/home/index', query: {} }),
      emit: (event, detail) => void this.events.push({ event, detail }),
      working: () => {
        this.working += 1;
        return () => {
          this.working -= 1;
        };
      },
      reportError: (error) => void this.errors.push(error),
      intoRealm: (plain) => plain,
      listen: (event, listener) => {
        this.listeners.push({ event, listener: listener as (detail: never) => void });
        return () => undefined;
      },
    };
  }
}

/** What the call came to, by its callbacks: those that were called, and with what. */
export function byCallbacks(
  call: (options: object) => unknown,
  options: object = {},
): Promise<CallbackCalls> {
  return new Promise((resolve) => {
    const calls: CallbackCalls = { returned: undefined, success: null, fail: null };
    calls.returned = call({
      ...options,
      success: (result: object) => {
        calls.success = result;
      },
      fail: (result: object) => {
        calls.fail = result;
      },
      complete: () => resolve(calls),
    });
  });
}

interface CallbackCalls {
  returned: unknown;
  success: object | null;
  fail: object | null;
}
