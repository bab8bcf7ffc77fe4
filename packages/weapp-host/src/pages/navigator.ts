import { type Navigation, type PageAddress, WxFailure } from '../wx-surface.js';
import type { OpenedPage } from './opened-page.js';
import { PageStack } from './page-stack.js';
import { type Destination, readPageUrl } from './page-url.js';

/** "目前页面栈最多十层" (https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.navigateTo.html). */
const DEEPEST_STACK = 10;

export interface Routes {
  readonly pages: ReadonlySet<string>;
  readonly tabs: ReadonlySet<string>;
}

/** What one may open from where. The wording of the failures is what DevTools shows; no page lists it (assumed). */
export class Navigator implements Navigation {
  readonly stack: PageStack;

  constructor(
    private readonly routes: Routes,
    private readonly create: (destination: Destination) => OpenedPage,
    call: (page: OpenedPage, lifecycle: string, ...parameters: unknown[]) => void,
  ) {
    this.stack = new PageStack((route) => routes.tabs.has(route), call);
  }

  async navigateTo(url: string): Promise<void> {
    const destination = this.destination(url);
    this.refuseTab(destination, 'navigateTo');
    if (this.stack.pages.length >= DEEPEST_STACK) throw new WxFailure('webview count limit exceed');
    this.stack.push(this.create(destination));
  }

  async redirectTo(url: string): Promise<void> {
    const destination = this.destination(url);
    this.refuseTab(destination, 'redirectTo');
    this.stack.replace(this.create(destination));
  }

  async reLaunch(url: string): Promise<void> {
    this.stack.restart(this.create(this.destination(url)));
  }

  /** "路径后不能带参数" (https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.switchTab.html). */
  async switchTab(url: string): Promise<void> {
    const destination = this.destination(url);
    if (!this.routes.tabs.has(destination.route)) throw new WxFailure('can not switch to no-tabBar page');
    if (url.includes('?')) throw new WxFailure('url not support queryString');
    this.stack.showTab(destination.route, () => this.create(destination));
  }

  /** "如果 delta 大于现有页面数，则返回到首页" (https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.navigateBack.html). */
  async navigateBack(delta: number): Promise<void> {
    if (this.stack.pages.length <= 1) throw new WxFailure('cannot navigate back at first page');
    this.stack.back(delta);
  }

  /** The first page of a launch; `false` when the mini-program has no such page. */
  launch({ route, query }: Omit<PageAddress, 'pageId'>): boolean {
    if (!this.routes.pages.has(route)) return false;
    this.stack.restart(this.create({ route, query }));
    return true;
  }

  private destination(url: string): Destination {
    const destination = readPageUrl(url, this.stack.top?.route ?? '');
    if (!this.routes.pages.has(destination.route)) {
      throw new WxFailure(`page "${destination.route}" is not found`);
    }
    return destination;
  }

  private refuseTab({ route }: Destination, api: string): void {
    if (this.routes.tabs.has(route)) throw new WxFailure(`can not ${api} a tabbar page`);
  }
}
