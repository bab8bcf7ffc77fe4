/** One call of a `wx` function. */
export interface WxCall {
  readonly name: string;
  /** What was passed, as plain data: functions are left out. */
  readonly parameters: readonly unknown[];
}

type WxFunction = (...parameters: unknown[]) => unknown;
/** A stand-in gets the original as `this.origin`, as the automator's documentation has it. */
export type WxMock = (this: { origin: WxFunction }, ...parameters: unknown[]) => unknown;

interface Callbacks {
  success?: (result: unknown) => void;
  fail?: (result: unknown) => void;
  complete?: (result: unknown) => void;
}

interface CoverOptions {
  /** An empty object of the mini-program's realm: it is what the program knows as `wx`, and may hang things on. */
  readonly into: Record<string, unknown>;
  readonly answersLater: (name: string) => boolean;
  /** Makes a promise of the mini-program's realm, so that one nobody looks at is the mini-program's fault, and seen as such. */
  readonly adoptPromise: (promise: Promise<unknown>) => Promise<unknown>;
  readonly called: (call: WxCall) => void;
  readonly working: (what: string) => () => void;
  readonly reportError: (error: unknown) => void;
}

/** Lies over the `wx` object: keeps a log of the calls and lets single functions be replaced and given back. */
export class WxCover {
  private readonly mocks = new Map<string, WxMock>();

  constructor(
    private readonly wx: Record<string, unknown>,
    private readonly options: CoverOptions,
  ) {
    for (const [name, member] of Object.entries(wx)) {
      options.into[name] =
        typeof member === 'function' ? (...parameters: unknown[]) => this.call(name, parameters) : member;
    }
  }

  /** @throws {Error} when WeChat has no such function */
  mock(name: string, mock: WxMock): void {
    this.original(name);
    this.mocks.set(name, mock);
  }

  restore(name: string): void {
    this.mocks.delete(name);
  }

  call(name: string, parameters: unknown[]): unknown {
    const original = this.original(name);
    this.options.called({ name, parameters: parameters.map(plain) });
    const answer = this.answer(name, original, parameters);
    return answer instanceof Promise ? this.options.adoptPromise(answer) : answer;
  }

  private answer(name: string, original: WxFunction, parameters: unknown[]): unknown {
    const mock = this.mocks.get(name);
    if (mock === undefined) return original(...parameters);
    const stand = () => mock.call({ origin: original }, ...parameters);
    return this.options.answersLater(name) ? this.later(name, stand, parameters[0]) : stand();
  }

  private original(name: string): WxFunction {
    const member = this.wx[name];
    if (typeof member !== 'function') throw new Error(`wx.${name} is not a function`);
    return (...parameters) => Reflect.apply(member, this.wx, parameters);
  }

  /** What a stand-in returns goes where the original's result would have gone. */
  private later(name: string, stand: () => unknown, passed: unknown): Promise<unknown> | undefined {
    const { success, fail, complete } = (passed ?? {}) as Callbacks;
    const done = this.options.working(`wx.${name} (mocked)`);
    const outcome = (async () => stand())().finally(done);
    if (!success && !fail && !complete) return outcome;
    const deliver = (callback: ((result: unknown) => void) | undefined) => (result: unknown) => {
      for (const each of [callback, complete]) {
        try {
          each?.(result);
        } catch (error) {
          this.options.reportError(error);
        }
      }
    };
    outcome.then(deliver(success), deliver(fail));
    return undefined;
  }
}

function plain(parameter: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(parameter) ?? 'null');
  } catch {
    // A circular object, or one that refuses: the log only has to say that something was passed.
    return String(parameter);
  }
}
