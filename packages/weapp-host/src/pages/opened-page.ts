import type { Definition } from '../logic/program.js';
import type { PageAddress } from '../wx-surface.js';
import type { Destination } from './page-url.js';
import { packSetData, type SetDataCall, undefinedKeys, writePath } from './set-data.js';

/** What a page needs of the host that it lives in. */
export interface PageSurroundings {
  adopt<T>(plain: T): T;
  dataWasSet(call: SetDataCall): void;
  warn(text: string): void;
  /** Reports and throws. */
  refuse(what: string): never;
  /** After the view has taken the data. */
  afterRender(callback: () => void): void;
}

/** They need a layout, or a tree of components with a life of their own. */
const NOT_MODELLED = [
  'selectComponent',
  'selectAllComponents',
  'selectOwnerComponent',
  'createSelectorQuery',
  'createIntersectionObserver',
  'createMediaQueryObserver',
  'getOpenerEventChannel',
  'getRelationNodes',
  'animate',
  'clearAnimation',
];

/** An open page: the object that the mini-program knows as `this`, and where it was opened. */
export class OpenedPage implements PageAddress {
  readonly route: string;
  readonly query: Readonly<Record<string, string>>;
  readonly object: Record<string, unknown>;
  /** Rises with every change of its data. */
  dataVersion = 0;

  constructor(
    readonly pageId: number,
    { route, query }: Destination,
    definition: Definition,
    private readonly around: PageSurroundings,
  ) {
    this.route = route;
    this.query = query;
    this.object = {
      ...definition,
      ...Object.fromEntries(NOT_MODELLED.map((name) => [name, () => around.refuse(`Page.${name}()`)])),
      data: around.adopt(definition.data ?? {}),
      route,
      __route__: route,
      options: around.adopt(query),
      getPageId: () => `pageId:${pageId}`,
      setData: (changes: Record<string, unknown>, done?: () => void) => this.setData(changes, done),
    };
  }

  get data(): Record<string, unknown> {
    return this.object.data as Record<string, unknown>;
  }

  /** Copies the changes over, as they would travel to the view. @throws {Error} above WeChat's limit */
  setData(changes: Record<string, unknown>, done?: () => void): void {
    const { json, bytes } = packSetData(changes);
    for (const key of undefinedKeys(changes ?? {})) {
      this.around.warn(`Setting data field "${key}" to undefined is invalid.`);
    }
    const copy = this.around.adopt(JSON.parse(json) as Record<string, unknown>);
    for (const [key, value] of Object.entries(copy)) writePath(this.data, key, value);
    this.dataVersion += 1;
    this.around.dataWasSet({ pageId: this.pageId, route: this.route, bytes, data: JSON.parse(json) });
    if (done !== undefined) this.around.afterRender(() => done.call(this.object));
  }
}
