import type { WeappHost } from '../weapp-host.js';
import type { DeviceCore } from '../wx-surface.js';
import type { ElementRegistry } from './element-registry.js';

export type Params = Readonly<Record<string, unknown>>;

/** One connection's view of the host. */
export interface Session {
  readonly host: WeappHost<DeviceCore>;
  readonly elements: ElementRegistry;
  /** Sends something that was not asked for. */
  notify(method: string, params: object): void;
  /** From now on the console goes over this connection. */
  enableLog(): void;
  /** Ends the host and the server. */
  exit(): void;
}

export type Method = (session: Session, params: Params) => unknown;
export type Methods = Readonly<Record<string, Method>>;

export function text(params: Params, name: string): string {
  const value = params[name];
  if (typeof value !== 'string') throw new Error(`"${name}" must be a string`);
  return value;
}

export function words(params: Params, name: string): string[] {
  const value = params[name];
  if (!Array.isArray(value)) throw new Error(`"${name}" must be a list`);
  return value.map(String);
}

export function list(params: Params, name: string): unknown[] {
  const value = params[name] ?? [];
  if (!Array.isArray(value)) throw new Error(`"${name}" must be a list`);
  return value;
}
