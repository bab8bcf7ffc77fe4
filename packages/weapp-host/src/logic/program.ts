import { NotModelled } from '../wx-surface.js';
import type { Realm } from './realm.js';

/** What the mini-program passes to `App`, `Page` or `Component`. */
export type Definition = Record<string, unknown>;

/** What the files of a mini-program registered, each under the file that was being loaded. */
export class Program {
  private readonly pages = new Map<string, Definition>();
  private readonly components = new Map<string, Definition>();
  private appDefinition: Definition | null = null;
  private loading = '';

  /** @param refuse reports and throws */
  constructor(
    private readonly realm: Realm,
    refuse: (what: string) => never,
  ) {
    realm.define('App', (definition: Definition) => {
      this.appDefinition = definition;
    });
    realm.define('Page', (definition: Definition) => {
      this.pages.set(this.loading, definition);
    });
    realm.define('Component', (definition: Definition) => {
      this.components.set(this.loading, definition);
    });
    realm.define('Behavior', () => refuse('Behavior()'));
    realm.define('requirePlugin', () => refuse('requirePlugin()'));
    realm.define('getApp', () => this.appDefinition ?? undefined);
  }

  /** @throws what app.js throws, or that it calls no `App()` */
  loadApp(): Definition {
    this.load('app');
    if (this.appDefinition === null) throw new Error('app.js was run and did not call App()');
    return this.appDefinition;
  }

  app(): Definition | null {
    return this.appDefinition;
  }

  page(route: string): Definition {
    if (!this.pages.has(route)) this.load(route);
    const definition = this.pages.get(route);
    if (definition !== undefined) return definition;
    if (this.components.has(route))
      throw new NotModelled(`${route} is a page made by Component(); use Page()`);
    throw new Error(`${route}.js was run and did not call Page()`);
  }

  component(path: string): Definition {
    if (!this.components.has(path)) this.load(path);
    const definition = this.components.get(path);
    if (definition === undefined) throw new Error(`${path}.js was run and did not call Component()`);
    return definition;
  }

  private load(file: string): void {
    const outer = this.loading;
    this.loading = file;
    try {
      this.realm.require(file);
    } finally {
      this.loading = outer;
    }
  }
}
