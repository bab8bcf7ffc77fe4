import vm from 'node:vm';
import { compileTemplates } from './wcc.js';

/** A node as the code that wcc makes answers it; a string is text. */
export type RawNode = string | number | { tag: string; attr?: Record<string, unknown>; children?: RawNode[] };

type Render = (data: unknown) => RawNode;

/** The view layer's templates, in a world of their own. */
export class Templates {
  private readonly make: (path: string) => Render;
  private readonly parse: (json: string) => unknown;

  /** @param complain receives what the template runtime warns of, e.g. a template that does not exist */
  constructor(dist: string, complain: (warning: string) => void) {
    const say = (...words: unknown[]) => complain(words.map(String).join(' '));
    const context = vm.createContext(
      { console: { log: () => {}, warn: say, error: say } },
      { name: 'templates' },
    );
    vm.runInContext('globalThis.window = globalThis; globalThis.__webview_engine_version__ = 0.02;', context);
    vm.runInContext(compileTemplates(dist), context, { filename: 'wcc' });
    this.make = vm.runInContext('$gwx', context) as (path: string) => Render;
    // The data must be of this world: the compiled code puts methods of its own on its prototypes.
    this.parse = vm.runInContext('JSON.parse', context) as (json: string) => unknown;
  }

  /** @param path of the page or component in the package, without `.wxml` */
  render(path: string, data: unknown): RawNode {
    return this.make(`./${path}.wxml`)(this.parse(JSON.stringify(data)));
  }
}
