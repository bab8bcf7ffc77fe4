import type { OpenedPage } from './opened-page.js';

/**
 * The open pages and the order in which they are told
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/app-service/route.html). A tab page that is left by a switch stays
 * alive beside the stack until a relaunch.
 */
export class PageStack {
  private open: OpenedPage[] = [];
  private readonly resting = new Map<string, OpenedPage>();

  constructor(
    private readonly isTab: (route: string) => boolean,
    private readonly call: (page: OpenedPage, lifecycle: string, ...parameters: unknown[]) => void,
  ) {}

  /** From the first opened to the one shown. */
  get pages(): readonly OpenedPage[] {
    return this.open;
  }

  get top(): OpenedPage | null {
    return this.open.at(-1) ?? null;
  }

  push(page: OpenedPage): void {
    this.hideTop();
    this.show(page);
  }

  replace(page: OpenedPage): void {
    this.unload(this.open.splice(-1));
    this.show(page);
  }

  restart(page: OpenedPage): void {
    this.unload([...this.open.splice(0).reverse(), ...this.resting.values()]);
    this.resting.clear();
    this.show(page);
  }

  back(delta: number): void {
    const closed = this.open.splice(Math.max(1, this.open.length - delta)).reverse();
    this.unload(closed);
    this.showTop();
  }

  /** Goes to a tab: everything above the tab pages is closed, the tab itself is opened once. */
  showTab(route: string, create: () => OpenedPage): void {
    if (this.top?.route === route && this.open.length === 1) return;
    const closed = this.open.splice(1).reverse();
    const base = this.open.pop();
    if (base !== undefined && this.isTab(base.route)) {
      if (closed.length === 0) this.call(base, 'onHide');
      this.resting.set(base.route, base);
    } else if (base !== undefined) {
      closed.push(base);
    }
    this.unload(closed);
    const rested = this.resting.get(route);
    if (rested === undefined) {
      this.show(create());
      return;
    }
    this.resting.delete(route);
    this.open.push(rested);
    this.call(rested, 'onShow');
  }

  hideTop(): void {
    if (this.top !== null) this.call(this.top, 'onHide');
  }

  showTop(): void {
    if (this.top !== null) this.call(this.top, 'onShow');
  }

  private show(page: OpenedPage): void {
    this.open.push(page);
    this.call(page, 'onLoad', page.object.options);
    this.call(page, 'onShow');
    this.call(page, 'onReady');
  }

  private unload(pages: readonly OpenedPage[]): void {
    for (const page of pages) this.call(page, 'onUnload');
  }
}
