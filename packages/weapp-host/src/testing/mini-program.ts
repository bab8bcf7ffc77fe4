import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type WayIn, WeappHost } from '../weapp-host.js';
import { createWx } from '../wx/create-wx.js';
import type { Device } from '../wx/device.js';

/** A small mini-program written for one test. */
export interface MiniProgramSource {
  /** By route: the WXML, and what is passed to `Page()`, as source. */
  readonly pages: Readonly<Record<string, { readonly wxml?: string; readonly page?: string }>>;
  /** What is passed to `App()`, as source. */
  readonly app?: string;
  /** Routes in the tab bar. */
  readonly tabs?: readonly string[];
  /** More of app.json. */
  readonly config?: object;
  /** Other files, by path; they win over those made from the rest. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
}

/** One page that is all there is. */
export function onePage(wxml: string, page = '{}'): MiniProgramSource {
  return { pages: { 'pages/a/index': { wxml, page } } };
}

/** Makes mini-programs and runs them, for the tests of one file; all is gone after each test. */
export class TestPrograms {
  private readonly folders: string[] = [];
  private readonly hosts: WeappHost<Device>[] = [];

  /** To be called while the file's tests are being declared. */
  static forThisFile(): TestPrograms {
    const programs = new TestPrograms();
    afterEach(() => programs.end());
    return programs;
  }

  /** @returns the folder, as a build would leave it */
  write({ pages, app = '{}', tabs, config, files = {} }: MiniProgramSource): string {
    const folder = mkdtempSync(path.join(tmpdir(), 'weapp-host-test-'));
    this.folders.push(folder);
    const tabBar = tabs && { list: tabs.map((pagePath) => ({ pagePath, text: pagePath })) };
    const all: Record<string, string | Buffer> = {
      'app.js': `App(${app})`,
      'app.json': JSON.stringify({ pages: Object.keys(pages), tabBar, ...config }),
    };
    for (const [route, { wxml = '<view/>', page = '{}' }] of Object.entries(pages)) {
      all[`${route}.wxml`] = wxml;
      all[`${route}.js`] = `Page(${page})`;
    }
    for (const [file, content] of Object.entries({ ...all, ...files })) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    }
    return folder;
  }

  async launch(source: MiniProgramSource, wayIn?: WayIn): Promise<WeappHost<Device>> {
    const host = await WeappHost.launch(this.write(source), createWx, wayIn);
    this.hosts.push(host);
    return host;
  }

  private end(): void {
    for (const host of this.hosts.splice(0)) host.close();
    for (const folder of this.folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  }
}

/** Calls an API of the mini-program without callbacks. @returns its answer, or what it failed with */
export async function callWx(host: WeappHost, name: string, options: object): Promise<{ errMsg: string }> {
  try {
    return (await host.wx.call(name, [options])) as { errMsg: string };
  } catch (failure) {
    return failure as { errMsg: string };
  }
}
