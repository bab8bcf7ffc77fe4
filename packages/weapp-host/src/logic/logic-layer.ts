import type { Activity } from '../activity.js';
import { type HostErrorKind, hostError } from '../host-errors.js';
import type { HostLog } from '../host-log.js';
import { type CoreEvents, NotModelled } from '../wx-surface.js';
import type { CoreListeners } from './core-listeners.js';
import { Program } from './program.js';
import { Realm } from './realm.js';
import { realmConsole } from './realm-console.js';
import { watchRejections } from './rejection-watch.js';
import { Timers } from './timers.js';

/** The mini-program's JavaScript: its realm, its timers, and what becomes of what it throws. */
export class LogicLayer {
  readonly timers: Timers;
  readonly realm: Realm;
  readonly program: Program;
  /** The object that the mini-program knows as `wx`; filled by the cover. */
  readonly wx: Record<string, unknown>;
  private readonly endWatching: () => void;
  private readonly reported = new WeakSet<object>();

  constructor(
    dist: string,
    private readonly log: HostLog,
    private readonly listeners: CoreListeners,
    private readonly touch: Activity['touch'],
  ) {
    this.timers = new Timers((callback) => this.run(callback));
    this.realm = new Realm(dist, {
      console: realmConsole((entry) => log.add('console', entry)),
      setTimeout: this.timers.setTimeout,
      clearTimeout: this.timers.clearTimeout,
      setInterval: this.timers.setInterval,
      clearInterval: this.timers.clearTimeout,
    });
    this.wx = this.realm.evaluate('({})') as Record<string, unknown>;
    this.realm.define('wx', this.wx);
    this.program = new Program(this.realm, (what) => this.refuse(what));
    this.endWatching = watchRejections((reason, promise) => this.rejected(reason, promise));
  }

  /** Runs code of the mini-program; what it throws is reported and goes no further, as in WeChat. */
  run(callback: () => unknown): void {
    try {
      callback();
    } catch (error) {
      this.reportError(error);
    } finally {
      this.touch();
    }
  }

  /** Calls a method if there is one. */
  callMethod(owner: Record<string, unknown>, name: string, ...parameters: unknown[]): void {
    const method = owner[name];
    if (typeof method === 'function') this.run(() => Reflect.apply(method, owner, parameters));
  }

  /** Once for each error: one that was reported where it arose may still come by on its way out. */
  reportError(error: unknown, kind: HostErrorKind = 'thrown'): void {
    if (typeof error === 'object' && error !== null) {
      if (this.reported.has(error)) return;
      this.reported.add(error);
    }
    const reported = hostError(error, kind);
    this.log.add('exception', reported);
    // What this host lacks is no fault of the mini-program: it is not told.
    if (error instanceof NotModelled) return;
    this.tell('error', `${reported.message}\n${reported.stack}`, 'onError');
  }

  /** Tells the listeners that `wx` holds, and the App's own method of that kind. */
  tell<Name extends keyof CoreEvents>(event: Name, detail: CoreEvents[Name], appMethod: string): void {
    this.listeners.tell(event, detail);
    const app = this.program.app();
    const method = app?.[appMethod];
    if (typeof method !== 'function') return;
    try {
      Reflect.apply(method, app, [detail]);
    } catch (error) {
      // Said once and not told again: an onError that throws would call itself for ever.
      this.log.add('exception', hostError(error));
    }
  }

  /** Reports before it throws, so that a `catch` of the mini-program hides nothing. */
  refuse(what: string): never {
    const error = new NotModelled(`${what} is not modelled by weapp-host`);
    this.reportError(error);
    throw error;
  }

  adoptPromise = (promise: Promise<unknown>): Promise<unknown> => {
    const make = this.realm.evaluate('(start) => new Promise(start)') as (
      start: (resolve: (value: unknown) => void, reject: (reason: unknown) => void) => void,
    ) => Promise<unknown>;
    return make((resolve, reject) => {
      promise.then(resolve, reject);
    });
  };

  close(): void {
    this.timers.endAll();
    this.endWatching();
  }

  private rejected(reason: unknown, promise: Promise<unknown>): boolean {
    if (!this.realm.ownsPromise(promise)) return false;
    this.log.add('exception', hostError(reason, 'unhandledRejection'));
    this.tell('unhandledRejection', { reason, promise }, 'onUnhandledRejection');
    return true;
  }
}
