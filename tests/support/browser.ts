import { type Browser, type BrowserContext, type ConsoleMessage, chromium, type Page } from 'playwright-core';
import type { Cleanup } from './cleanup.js';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Characters kept of an error: some quote whole files. */
const LONGEST_ERROR = 300;

const API = '**/api/v1/**';

/** A busy machine is slow: this only ends a wait that is in vain. */
const LONGEST_MILLISECONDS = 120_000;

export const PHONE = { width: 390, height: 844 };

/** Debian's Chromium, or the one that CHROMIUM_PATH names. */
export async function launchBrowser(cleanup: Cleanup): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: FLAGS,
    headless: true,
  });
  cleanup.add(() => browser.close());
  return browser;
}

/** The browser itself remarks on every 4xx; when a look-up is refused, the page's words about it are what counts. */
function isRefusedLookUp(message: ConsoleMessage): boolean {
  return message.location().url.includes('/api/v1/') && /status of 4\d\d/.test(message.text());
}

/** What a page did that no page may do. */
export interface Misbehaviour {
  /** Errors on the console and exceptions that nobody caught. */
  errors: string[];
  /** Requests to any host but the product's own. */
  foreignRequests: string[];
}

/** A consumer's phone: Chinese, in Shanghai's time, with fingers. It notes what its pages must not do. */
export class Phone {
  misbehaviour: Misbehaviour = { errors: [], foreignRequests: [] };

  private constructor(
    private readonly context: BrowserContext,
    private readonly origin: string,
  ) {
    context.setDefaultTimeout(LONGEST_MILLISECONDS);
    context.on('request', (request) => {
      const url = new URL(request.url());
      const isNetwork = url.protocol !== 'data:' && url.protocol !== 'blob:';
      if (isNetwork && url.origin !== origin) this.misbehaviour.foreignRequests.push(url.href);
    });
    context.on('console', (message) => {
      if (message.type() === 'error' && !isRefusedLookUp(message))
        this.misbehaviour.errors.push(
          `${message.text().slice(0, LONGEST_ERROR)} (${message.location().url})`,
        );
    });
    context.on('weberror', (webError) => {
      this.misbehaviour.errors.push(String(webError.error()));
    });
  }

  static async pickUp(browser: Browser, origin: string, viewport = PHONE): Promise<Phone> {
    const context = await browser.newContext({
      viewport,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      deviceScaleFactor: 2,
      hasTouch: true,
      isMobile: viewport.width < 800,
    });
    return new Phone(context, origin);
  }

  /** Opens an address of the product, such as `/#/pages/home/index`, in a new tab. */
  async open(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`${this.origin}${address}`);
    return page;
  }

  /** Puts a value where the product's pages keep theirs, before any of them is opened. */
  async remember(key: string, value: unknown): Promise<void> {
    await this.context.addInitScript(
      ([name, text]) => {
        // An empty page has no such place.
        if (window.location.protocol.startsWith('http'))
          window.localStorage.setItem(`jiweibao.${name}`, text);
      },
      [key, JSON.stringify(value)] as const,
    );
  }

  /** The same for what they keep for one tab. */
  async rememberInTabs(key: string, value: unknown): Promise<void> {
    await this.context.addInitScript(
      ([name, text]) => {
        // An empty page has no such place.
        if (window.location.protocol.startsWith('http'))
          window.sessionStorage.setItem(`jiweibao.${name}`, text);
      },
      [key, JSON.stringify(value)] as const,
    );
  }

  /** As a person sets their browser's text to so many times the standard size. */
  async setTextSize(times: number): Promise<void> {
    await this.context.addInitScript(
      (size) => {
        document.documentElement.style.fontSize = size;
      },
      `${times * 100}%`,
    );
  }

  /** What was noted since the last time, and forgets it. */
  takeMisbehaviour(): Misbehaviour {
    const taken = this.misbehaviour;
    this.misbehaviour = { errors: [], foreignRequests: [] };
    return taken;
  }

  /** Lets every request to the API fail, as with a server that is gone, until the function returned is called. */
  async breakApi(): Promise<() => Promise<void>> {
    await this.context.route(API, (route) => route.abort('connectionrefused'));
    return () => this.context.unroute(API);
  }

  /** Keeps every request to the API waiting until the function returned is called. */
  async holdApi(): Promise<() => void> {
    let letGo: () => void = () => {};
    const released = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await this.context.route(API, async (route) => {
      await released;
      await route.continue();
    });
    return letGo;
  }

  setOffline(offline: boolean): Promise<void> {
    return this.context.setOffline(offline);
  }

  putDown(): Promise<void> {
    return this.context.close();
  }
}
