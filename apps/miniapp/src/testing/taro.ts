/*
 * Stands in for Taro in the tests of components, which run as the browser's build does: only routing and the page's end are
 * Taro's there, everything else is the browser's own.
 */

let parameters: Record<string, string> = {};
let reachBottom: (() => void)[] = [];
let didShow: (() => void)[] = [];
let didHide: (() => void)[] = [];
const stored = new Map<string, unknown>();

/** What the next page is opened with, percent-encoded as in an address. */
export function openWith(next: Record<string, string>): void {
  parameters = Object.fromEntries(
    Object.entries(next).map(([name, value]) => [name, encodeURIComponent(value)]),
  );
}

/** The same, with the values as somebody wrote them into an address by hand. */
export function openWithRaw(next: Record<string, string>): void {
  parameters = next;
}

/** As when a person scrolls to the end of the page. */
export function scrollToEnd(): void {
  for (const callback of reachBottom) callback();
}

/** As when another page is opened over the one shown, and when it is closed again. */
export function showPage(isShown: boolean): void {
  for (const callback of isShown ? didShow : didHide) callback();
}

export function resetTaro(): void {
  parameters = {};
  reachBottom = [];
  didShow = [];
  didHide = [];
  stored.clear();
  jest.clearAllMocks();
}

export const useRouter = () => ({ params: parameters });

export function useReachBottom(callback: () => void): void {
  reachBottom = [callback];
}

export function useDidShow(callback: () => void): void {
  didShow = [callback];
}

export function useDidHide(callback: () => void): void {
  didHide = [callback];
}

let shareMessage: () => unknown = () => null;
let shareTimeline: () => unknown = () => null;

export function useShareAppMessage(handler: () => unknown): void {
  shareMessage = handler;
}

export function useShareTimeline(handler: () => unknown): void {
  shareTimeline = handler;
}

/** What WeChat would send on from the page rendered last. */
export function shareHandlers(): { message: unknown; timeline: unknown } {
  return { message: shareMessage(), timeline: shareTimeline() };
}

type PrivacyAnswer = (answer: { event: string; buttonId?: string }) => void;

const Taro = {
  onNeedPrivacyAuthorization: jest.fn((_: (answer: PrivacyAnswer) => void): void => undefined),
  openPrivacyContract: jest.fn((_: { success: () => void; fail: () => void }): void => undefined),
  navigateTo: jest.fn(async (_: { url: string }) => ({})),
  redirectTo: jest.fn(async (_: { url: string }) => ({})),
  switchTab: jest.fn(async (_: { url: string }) => ({})),
  navigateBack: jest.fn(async (_?: { delta: number }) => ({})),
  reLaunch: jest.fn(async (_: { url: string }) => ({})),
  getCurrentPages: jest.fn((): { route?: string }[] => [{}]),
  // WeChat answers an empty text for what it does not have.
  getStorageSync: jest.fn((key: string): unknown => stored.get(key) ?? ''),
  setStorageSync: jest.fn((key: string, value: unknown): void => void stored.set(key, value)),
  removeStorageSync: jest.fn((key: string): void => void stored.delete(key)),
  login: jest.fn(async (_: { timeout: number }): Promise<{ code: string }> => ({ code: 'login-code' })),
  getLocation: jest.fn(async (_: object) => ({ latitude: 38.05, longitude: 114.5, accuracy: 20 })),
  requestSubscribeMessage: jest.fn(
    async (_: { tmplIds: string[] }): Promise<Record<string, string>> => ({ errMsg: 'ok' }),
  ),
  setNavigationBarTitle: jest.fn(async (_: { title: string }) => ({})),
  canIUse: jest.fn((_: string) => true),
  getAppBaseInfo: jest.fn((): { fontSizeScaleFactor?: number } => ({})),
  request: jest.fn(
    async (_: object): Promise<{ statusCode: number; data: unknown }> => ({ statusCode: 404, data: null }),
  ),
};

export default Taro;
