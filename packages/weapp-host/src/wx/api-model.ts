/** What a call's options hold beside its three callbacks. */
export type Options = Record<string, unknown>;

/**
 * An API that answers later: by callbacks, or by a promise where WeChat offers one. What it returns or resolves to, an object or
 * nothing, is laid beside `errMsg`; it throws `WxFailure` to fail.
 */
export interface LaterModel {
  answers: 'later';
  run: (options: Options, name: string) => unknown;
}

/** An API whose return value is its answer; what it throws reaches the caller. */
export interface AtOnceModel {
  answers: 'atOnce';
  // Each API has its own parameters; the typings of WeChat check those who call it.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  run: (...parameters: any[]) => unknown;
}

export type ApiModel = LaterModel | AtOnceModel;
export type ApiModels = Record<string, ApiModel>;

export function later(run: LaterModel['run']): LaterModel {
  return { answers: 'later', run };
}

export function atOnce(run: AtOnceModel['run']): AtOnceModel {
  return { answers: 'atOnce', run };
}
