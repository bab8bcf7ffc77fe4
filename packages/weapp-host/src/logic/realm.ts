import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

interface Module {
  exports: unknown;
}

/**
 * The logic layer: one JavaScript world of its own, with no DOM and nothing of Node, and `require` over the files of the
 * package. `window`, `document`, `fetch`, `URL` and the like are absent, as on a phone.
 */
export class Realm {
  private readonly context: vm.Context;
  private readonly modules = new Map<string, Module>();
  private readonly parse: (json: string) => unknown;
  private readonly promise: { prototype: object };

  constructor(
    private readonly dist: string,
    globals: Record<string, unknown>,
  ) {
    this.context = vm.createContext(globals, { name: 'mini-program' });
    this.parse = this.evaluate('JSON.parse') as (json: string) => unknown;
    this.promise = this.evaluate('Promise') as { prototype: object };
    this.context.global = this.evaluate('globalThis');
  }

  /** Runs a file of the package once. @param file path in the package, with or without `.js` */
  require(file: string): unknown {
    const name = this.resolve(file);
    const known = this.modules.get(name);
    if (known !== undefined) return known.exports;
    const module: Module = { exports: {} };
    this.modules.set(name, module);
    const filename = path.join(this.dist, name);
    const source = readFileSync(filename, 'utf8');
    const run = vm.runInContext(`(function (require, module, exports) {${source}\n})`, this.context, {
      filename,
    });
    const folder = path.posix.dirname(name);
    const requireFrom = (target: string) =>
      this.require(target.startsWith('/') ? target.slice(1) : path.posix.join(folder, target));
    run(requireFrom, module, module.exports);
    return module.exports;
  }

  /** @param source an expression */
  evaluate(source: string): unknown {
    return vm.runInContext(source, this.context);
  }

  define(name: string, value: unknown): void {
    this.context[name] = value;
  }

  /** Rebuilds plain data with the classes of this world: an `Array` from outside is no `instanceof Array` in here. */
  adopt<T>(plain: T): T {
    if (plain === undefined) return plain;
    const adopted = this.parse(JSON.stringify(plain)) as T;
    // JSON has no bytes; an answer holds them right under a name of its own.
    for (const [name, value] of Object.entries(plain ?? {})) {
      if (value instanceof ArrayBuffer) (adopted as Record<string, unknown>)[name] = this.adoptBytes(value);
    }
    return adopted;
  }

  private adoptBytes(bytes: ArrayBuffer): ArrayBuffer {
    const make = this.evaluate('(length) => new ArrayBuffer(length)') as (length: number) => ArrayBuffer;
    const adopted = make(bytes.byteLength);
    new Uint8Array(adopted).set(new Uint8Array(bytes));
    return adopted;
  }

  ownsPromise(promise: object): boolean {
    return Object.getPrototypeOf(promise) === this.promise.prototype;
  }

  private resolve(file: string): string {
    const name = path.posix.normalize(file);
    const found = [name, `${name}.js`, `${name}/index.js`].find((candidate) => this.isFile(candidate));
    if (found === undefined) throw new Error(`module '${name}.js' is not defined`);
    return found;
  }

  private isFile(name: string): boolean {
    return (
      statSync(path.join(this.dist, name), { throwIfNoEntry: false })?.isFile() === true &&
      name.endsWith('.js')
    );
  }
}
