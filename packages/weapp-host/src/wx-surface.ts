/*
 * What the core of the host and the `wx` object know of each other. The core (realm, pages, view, protocol) calls `createWx`
 * once at launch and puts what it gets into the mini-program's realm; `wx` reaches the core only through `HostSurface`.
 */

/** app.json as the build left it; only what the host reads is named. */
export interface AppConfig {
  readonly pages: readonly string[];
  readonly subPackages: readonly Subpackage[];
  readonly tabBar: { readonly list: readonly { readonly pagePath: string }[] } | null;
  /** APIs about location which the mini-program says it needs: without its name here, WeChat refuses the call. */
  readonly requiredPrivateInfos: readonly string[];
  /** The words that WeChat shows when it asks for a permission, by scope (`scope.userLocation`). */
  readonly permission: Readonly<Record<string, { readonly desc: string }>>;
  /** Everything else that app.json says. */
  readonly raw: Readonly<Record<string, unknown>>;
}

export interface Subpackage {
  /** Folder, without a slash at either end. */
  readonly root: string;
  /** Whole routes, the root included. */
  readonly pages: readonly string[];
  readonly independent: boolean;
}

/** How the mini-program was opened: what `wx.getLaunchOptionsSync` answers and `App.onLaunch` receives. */
export interface LaunchOptions {
  /** Route without a slash at its front. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** WeChat's number for the way in: 1001 main entry, 1011 scanned code, 1047 mini-program code, 1007 shared card. */
  readonly scene: number;
  readonly referrerInfo: Readonly<Record<string, unknown>>;
}

/** A page that is open. */
export interface PageAddress {
  readonly pageId: number;
  readonly route: string;
  readonly query: Readonly<Record<string, string>>;
}

/**
 * The page stack. `url` is as the mini-program wrote it: `/pages/x/index?a=1`, or relative to the current page. Each rejects with a
 * {@link WxFailure} when WeChat would refuse.
 */
export interface Navigation {
  navigateTo(url: string): Promise<void>;
  redirectTo(url: string): Promise<void>;
  reLaunch(url: string): Promise<void>;
  switchTab(url: string): Promise<void>;
  /** @param delta how many pages; more than there are leads to the first */
  navigateBack(delta: number): Promise<void>;
}

/** WeChat's reason for refusing, without the API's name: `wx` answers `errMsg: NAME + ':fail ' + reason`. */
export class WxFailure extends Error {
  override readonly name = 'WxFailure';

  /** @param details more fields of the answer, e.g. `{errno: 103}` */
  constructor(
    readonly reason: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(reason);
  }
}

/** What this host does not model. It is thrown, and it also stands in `host.errors`, so that no `catch` can hide it. */
export class NotModelled extends Error {
  override readonly name = 'NotModelled';
}

/** Timers which the host owns: it can tell whether one is due, and ends all of them when it closes. */
export interface HostTimers {
  setTimeout(callback: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
}

/** What the core tells `wx`, for `wx.onAppShow`, `wx.onError` and their like. */
export interface CoreEvents {
  appShow: LaunchOptions;
  appHide: { readonly reason: number };
  /** What the mini-program threw: message and stack as text, as `App.onError` receives it. */
  error: string;
  unhandledRejection: { readonly reason: unknown; readonly promise: Promise<unknown> };
  pageNotFound: {
    readonly path: string;
    readonly query: Readonly<Record<string, string>>;
    readonly isEntryPage: boolean;
  };
}

/** The core, as `wx` sees it. */
export interface HostSurface {
  readonly appConfig: AppConfig;
  readonly launchOptions: LaunchOptions;
  readonly navigation: Navigation;
  readonly timers: HostTimers;
  /** Whether the call comes straight out of the handler of a person's tap: needed to subscribe, among others. */
  readonly gesture: { isInTap(): boolean };
  currentPage(): PageAddress | null;
  /** Something to be seen from outside: `toast`, `modal`, `title` … A test reads it in `host.events`. */
  emit(event: string, detail: unknown): void;
  /** A call is on its way: the host is not quiet until the function that comes back has been called. */
  working(what: string): () => void;
  /** An error in a callback of the mini-program: seen through `App.onError`, `App.exceptionThrown` and `host.errors`. */
  reportError(error: unknown): void;
  /** Rebuilds plain data in the mini-program's realm, so that its `instanceof Array` and `Object.prototype` hold. */
  intoRealm<T>(plain: T): T;
  /** @returns ends the listening */
  listen<Name extends keyof CoreEvents>(
    event: Name,
    listener: (detail: CoreEvents[Name]) => void,
  ): () => void;
}

/** The phone, as a test sets it; its surface for tests is `wx/`'s own. The core needs of it only this. */
export interface DeviceCore {
  /** `<button open-type="agreePrivacyAuthorization">` was tapped. */
  agreeToPrivacy(buttonId: string): void;
}

/** What `createWx(surface)` of `wx/create-wx.ts` answers. */
export interface CreatedWx<Device extends DeviceCore> {
  /** Every name of the `wx` object. The core lays a thin cover over it which logs calls and lets the automator mock. */
  readonly wx: Record<string, unknown>;
  readonly device: Device;
  /** Whether the API of that name answers by callbacks or a promise: so a mocked one answers the same way. */
  answersLater(name: string): boolean;
  /** Aborts what is on its way and frees what is held. */
  close(): void;
}
