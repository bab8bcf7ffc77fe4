import { NotModelled } from './wx-surface.js';

export type HostErrorKind =
  /** Thrown by the mini-program: in a handler, a life-cycle, a timer, a callback. */
  | 'thrown'
  /** A promise of the mini-program was rejected and nobody looked. */
  | 'unhandledRejection'
  /** The WXML names a method that the page does not have. */
  | 'missingHandler'
  /** A template complained. */
  | 'template'
  /** Something was asked for that this host does not model. */
  | 'notModelled';

/** What went wrong in the mini-program. A test asserts that there is none. */
export interface HostError {
  readonly kind: HostErrorKind;
  readonly message: string;
  readonly stack: string;
}

export function hostError(error: unknown, kind: HostErrorKind = 'thrown'): HostError {
  // An error of the mini-program's realm is no `instanceof Error` here.
  const { message, stack } = (typeof error === 'object' && error !== null ? error : {}) as Partial<Error>;
  return {
    kind: error instanceof NotModelled ? 'notModelled' : kind,
    message: message ?? describe(error),
    stack: stack ?? describe(error),
  };
}

function describe(error: unknown): string {
  return typeof error === 'object' ? (JSON.stringify(error) ?? String(error)) : String(error);
}
