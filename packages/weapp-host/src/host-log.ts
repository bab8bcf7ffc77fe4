import { EventEmitter } from 'node:events';
import type { HostError } from './host-errors.js';
import type { LogEntry } from './logic/realm-console.js';
import type { SetDataCall } from './pages/set-data.js';
import type { WxCall } from './wx-cover.js';

/** Something that a person would see or another app would get: a toast, a dialogue, a shared card. */
export interface SeenEvent {
  readonly event: string;
  readonly detail: unknown;
}

interface Entries {
  exception: HostError;
  console: LogEntry;
  wxCall: WxCall;
  setData: SetDataCall;
  seen: SeenEvent;
}

/** Everything that happened since the launch, for tests to read; every entry is also told as it comes. */
export class HostLog {
  readonly exception: HostError[] = [];
  readonly console: LogEntry[] = [];
  readonly wxCall: WxCall[] = [];
  readonly setData: SetDataCall[] = [];
  readonly seen: SeenEvent[] = [];
  private readonly emitter = new EventEmitter();

  add<Kind extends keyof Entries>(kind: Kind, entry: Entries[Kind]): void {
    (this[kind] as Entries[Kind][]).push(entry);
    this.emitter.emit(kind, entry);
  }

  /** @returns ends the listening */
  listen<Kind extends keyof Entries>(kind: Kind, listener: (entry: Entries[Kind]) => void): () => void {
    this.emitter.on(kind, listener);
    return () => this.emitter.off(kind, listener);
  }
}
