import path from 'node:path';
import { Activity, type Quiet, type QuietOptions } from './activity.js';
import { HostLog } from './host-log.js';
import { CoreListeners } from './logic/core-listeners.js';
import { LogicLayer } from './logic/logic-layer.js';
import { allRoutes, readAppConfig, tabRoutes } from './package/app-config.js';
import { checkPackage } from './package/check-package.js';
import { Navigator } from './pages/navigator.js';
import { OpenedPage } from './pages/opened-page.js';
import { type Destination, readPageUrl } from './pages/page-url.js';
import { PageScreen } from './view/page-screen.js';
import { Templates } from './view/templates.js';
import { View } from './view/view.js';
import { WxCover } from './wx-cover.js';
import type { AppConfig, CreatedWx, DeviceCore, HostSurface, LaunchOptions } from './wx-surface.js';

/** Makes the `wx` object for one launch. */
export type CreateWx<Device extends DeviceCore> = (surface: HostSurface) => CreatedWx<Device>;

export interface WayIn {
  /** Page and query, as a code or a shared card has it; the first page of app.json by default. */
  readonly url?: string;
  /** WeChat's number for the way in; 1001 by default. */
  readonly scene?: number;
}

/** One mini-program, running. It models no layout and no WXSS: nothing is measured, placed or painted. */
export class WeappHost<Device extends DeviceCore = DeviceCore> {
  readonly config: AppConfig;
  readonly log = new HostLog();
  readonly logic: LogicLayer;
  readonly navigator: Navigator;
  readonly wx: WxCover;
  readonly device: Device;
  private readonly activity: Activity;
  private readonly view: View;
  private readonly created: CreatedWx<Device>;
  private readonly listeners = new CoreListeners();
  private readonly screens = new WeakMap<OpenedPage, PageScreen>();
  private launchOptions: LaunchOptions;
  private pagesOpened = 0;
  private isInTap = false;
  private isClosed = false;

  /**
   * Checks the package, runs app.js and opens the first page.
   * @param dist folder with app.json
   * @throws {PackageFault} for a folder that WeChat would refuse
   * @throws what app.js throws, or that there is no such page and App.onPageNotFound did not lead elsewhere
   */
  static async launch<Device extends DeviceCore>(
    dist: string,
    createWx: CreateWx<Device>,
    wayIn: WayIn = {},
  ): Promise<WeappHost<Device>> {
    const host = new WeappHost(path.resolve(dist), createWx, wayIn);
    try {
      host.start();
      await host.settle();
      return host;
    } catch (error) {
      host.close();
      throw error;
    }
  }

  private constructor(dist: string, createWx: CreateWx<Device>, wayIn: WayIn) {
    this.config = readAppConfig(dist);
    checkPackage(dist, this.config);
    this.launchOptions = this.optionsOf(wayIn);
    const templates = new Templates(dist, (warning) =>
      this.logic.reportError(new Error(warning), 'template'),
    );
    this.activity = new Activity(() => this.logic.timers.dueSoon());
    this.logic = new LogicLayer(dist, this.log, this.listeners, () => this.activity.touch());
    this.view = new View(dist, templates, this.logic.program);
    this.navigator = new Navigator(
      { pages: new Set(allRoutes(this.config)), tabs: new Set(tabRoutes(this.config)) },
      (destination) => this.createPage(destination),
      (page, lifecycle, ...parameters) => this.logic.callMethod(page.object, lifecycle, ...parameters),
    );
    this.created = createWx(this.surface());
    this.device = this.created.device;
    this.wx = new WxCover(this.created.wx, {
      into: this.logic.wx,
      answersLater: this.created.answersLater,
      adoptPromise: this.logic.adoptPromise,
      called: (call) => this.log.add('wxCall', call),
      working: (what) => this.activity.begin(what),
      reportError: (error) => this.logic.reportError(error),
    });
    this.logic.realm.define('getCurrentPages', () => this.navigator.stack.pages.map(({ object }) => object));
  }

  /** What went wrong since the launch. */
  get errors() {
    return this.log.exception;
  }

  /** The page shown. @throws {Error} when there is none */
  get page(): OpenedPage {
    const page = this.navigator.stack.top;
    if (page === null) throw new Error('no page is open');
    return page;
  }

  /** An open page by its number. @throws {Error} when it has been closed */
  pageOf(pageId: number): OpenedPage {
    const page = this.navigator.stack.pages.find((each) => each.pageId === pageId);
    if (page === undefined) throw new Error(`page ${pageId} is not open any more`);
    return page;
  }

  /** What a page shows and what can be done to it. */
  screen(page: OpenedPage = this.page): PageScreen {
    const known = this.screens.get(page) ?? this.createScreen(page);
    this.screens.set(page, known);
    return known;
  }

  /** Waits until nothing goes on: no call on its way, no timer due soon, no data set for a moment. */
  settle(options?: QuietOptions): Promise<Quiet> {
    return this.activity.settle(options);
  }

  /** The person leaves WeChat or the mini-program. */
  hide(): void {
    this.navigator.stack.hideTop();
    // 0: "小程序切后台方式：0 进入后台"; no page lists the numbers (assumed).
    this.logic.tell('appHide', { reason: 0 }, 'onHide');
  }

  /** The person comes back, through a code or a card if a page is named. */
  async show(wayIn?: WayIn): Promise<void> {
    if (wayIn !== undefined) this.launchOptions = this.optionsOf(wayIn);
    this.logic.tell('appShow', this.logic.realm.adopt(this.launchOptions), 'onShow');
    if (wayIn === undefined) this.navigator.stack.showTop();
    else this.openEntry();
    await this.settle();
  }

  /** Ends timers, calls on their way and listeners. The host is of no use afterwards. */
  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.created?.close();
    this.logic?.close();
  }

  private start(): void {
    const options = this.logic.realm.adopt(this.launchOptions);
    const app = this.logic.program.loadApp();
    this.logic.callMethod(app, 'onLaunch', options);
    this.logic.tell('appShow', options, 'onShow');
    this.openEntry();
  }

  private openEntry(): void {
    const { path: route, query } = this.launchOptions;
    if (this.navigator.launch({ route, query })) return;
    const before = this.pagesOpened;
    const missing = this.logic.realm.adopt({ path: route, query, isEntryPage: true });
    this.logic.tell('pageNotFound', missing, 'onPageNotFound');
    if (this.pagesOpened === before)
      throw new Error(`page "${route}" is not found, and nothing was opened instead`);
  }

  private optionsOf({ url = `/${this.config.pages[0]}`, scene = 1001 }: WayIn): LaunchOptions {
    const { route, query } = readPageUrl(url.startsWith('/') ? url : `/${url}`, '');
    return { path: route, query, scene, referrerInfo: {} };
  }

  private createPage(destination: Destination): OpenedPage {
    const definition = this.logic.program.page(destination.route);
    this.pagesOpened += 1;
    return new OpenedPage(this.pagesOpened, destination, definition, {
      adopt: (plain) => this.logic.realm.adopt(plain),
      dataWasSet: (call) => {
        this.log.add('setData', call);
        this.activity.touch();
      },
      warn: (text) => this.log.add('console', { type: 'warn', parameters: [text] }),
      refuse: (what) => this.logic.refuse(what),
      afterRender: (callback) => {
        this.logic.timers.setTimeout(callback);
      },
    });
  }

  private createScreen(page: OpenedPage): PageScreen {
    return new PageScreen(page, this.view, this.logic, {
      navigation: this.navigator,
      agreeToPrivacy: (buttonId) => this.device.agreeToPrivacy(buttonId),
      seen: (event, detail) => this.log.add('seen', { event, detail }),
      duringTap: (act) => {
        this.isInTap = true;
        try {
          act();
        } finally {
          this.isInTap = false;
        }
      },
    });
  }

  private surface(): HostSurface {
    const currentOptions = () => this.launchOptions;
    return {
      appConfig: this.config,
      get launchOptions() {
        return currentOptions();
      },
      navigation: this.navigator,
      timers: this.logic.timers,
      gesture: { isInTap: () => this.isInTap },
      currentPage: () => this.navigator.stack.top,
      emit: (event, detail) => this.log.add('seen', { event, detail }),
      working: (what) => this.activity.begin(what),
      reportError: (error) => this.logic.reportError(error),
      intoRealm: (plain) => this.logic.realm.adopt(plain),
      listen: (event, listener) => this.listeners.listen(event, listener),
    };
  }
}
