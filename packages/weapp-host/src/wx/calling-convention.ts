import { WxFailure } from '../wx-surface.js';
import type { Options } from './api-model.js';

type Callback = (result: object) => void;

interface Callbacks {
  success?: Callback;
  fail?: Callback;
  complete?: Callback;
}

export type Outcome = { ok: true; result: object } | { ok: false; result: object };

/** What becomes of an error that is not WeChat's: one of a callback, or of this host. */
export type ReportError = (error: unknown) => void;

/** Gives the outcome of a model as WeChat words it: `{errMsg: 'NAME:ok', …}` or `{errMsg: 'NAME:fail REASON', …}`. */
export async function outcomeOf(name: string, run: () => unknown): Promise<Outcome> {
  try {
    const answer = await run();
    return { ok: true, result: { errMsg: `${name}:ok`, ...(answer as object | undefined) } };
  } catch (error) {
    if (!(error instanceof WxFailure)) throw error;
    return { ok: false, result: { errMsg: `${name}:fail ${error.reason}`, ...error.details } };
  }
}

/** Calls `success` or `fail`, then `complete`. An error of one callback does not keep the other from being called. */
export function deliver({ success, fail, complete }: Callbacks, outcome: Outcome, report: ReportError): void {
  for (const callback of [outcome.ok ? success : fail, complete]) {
    try {
      callback?.(outcome.result);
    } catch (error) {
      report(error);
    }
  }
}

/** Splits what a program passes into options and callbacks. Nothing at all counts as no options. */
export function splitOptions(passed: unknown): { options: Options; callbacks: Callbacks } {
  const { success, fail, complete, ...options } = (passed ?? {}) as Options & Callbacks;
  return { options, callbacks: { success, fail, complete } };
}

/**
 * With one of the callbacks there is no return value; without any there is a promise, where the API has one
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/app-service/api.html).
 */
export function answerLater(
  outcome: Promise<Outcome>,
  callbacks: Callbacks,
  { hasPromise, report }: { hasPromise: boolean; report: ReportError },
): Promise<object> | undefined {
  const hasCallback = Object.values(callbacks).some((callback) => callback !== undefined);
  if (hasPromise && !hasCallback) {
    return outcome.then(({ ok, result }) => (ok ? result : Promise.reject(result)));
  }
  outcome.then(
    (settled) => deliver(callbacks, settled, report),
    () => undefined, // a fault of the host, which is told elsewhere
  );
  return undefined;
}
