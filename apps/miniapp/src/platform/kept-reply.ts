import { useEffect, useSyncExternalStore } from 'react';
import { type Failure, failureOf } from './failure';
import { useNetworkReturn } from './network';
import { readStored, type StoredKey, writeStored } from './phone-storage';
import type { Remote } from './remote';

/** A reply that stays on the phone, and when it came, as UTC in ISO 8601. */
interface Kept<Value> {
  value: Value;
  receivedAt: string;
}

export type KeptRemote<Value> = Remote<Value> & {
  /** When the value that is shown came; null while there is none. */
  receivedAt: string | null;
};

/** A list that changes a few times a week is not asked for again so soon. */
const FRESH_MILLISECONDS = 10 * 60 * 1000;

interface Progress<Value> {
  kept: Kept<Value> | null;
  failure: Failure | null;
}

/**
 * A reply that is shown at once as the phone has it from last time, and asked for again behind it; without a network it stays.
 * It is asked for once, however many pages show it.
 */
export class KeptReply<Value> {
  private current: Progress<Value> | null = null;
  private underWay = false;
  private readonly listeners = new Set<() => void>();

  /** @param isValid whether what is found on the phone still has the shape of the reply */
  constructor(
    private readonly key: StoredKey,
    private readonly load: () => Promise<Value>,
    private readonly isValid: (value: unknown) => value is Value,
  ) {}

  readonly read = (): Progress<Value> => {
    this.current ??= { kept: readStored(this.key, this.isKept), failure: null };
    return this.current;
  };

  readonly watch = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  refresh(): void {
    if (!isFresh(this.read().kept)) void this.ask();
  }

  readonly retry = (): void => {
    this.become({ kept: this.read().kept, failure: null });
    void this.ask();
  };

  private async ask(): Promise<void> {
    if (this.underWay) return;
    this.underWay = true;
    try {
      const kept = { value: await this.load(), receivedAt: new Date().toISOString() };
      writeStored(this.key, kept);
      this.become({ kept, failure: null });
    } catch (cause) {
      this.become({ kept: this.read().kept, failure: await failureOf(cause) });
    } finally {
      this.underWay = false;
    }
  }

  private become(next: Progress<Value>): void {
    this.current = next;
    for (const listener of this.listeners) listener();
  }

  private readonly isKept = (stored: unknown): stored is Kept<Value> => {
    if (typeof stored !== 'object' || stored === null) return false;
    const { value, receivedAt } = stored as Record<string, unknown>;
    return typeof receivedAt === 'string' && !Number.isNaN(Date.parse(receivedAt)) && this.isValid(value);
  };
}

export function useKeptReply<Value>(reply: KeptReply<Value>): KeptRemote<Value> {
  const { kept, failure } = useSyncExternalStore(reply.watch, reply.read, reply.read);
  const { retry } = reply;
  useEffect(() => reply.refresh(), [reply]);
  useNetworkReturn(() => {
    if (failure) retry();
  });
  if (kept) return { state: 'ready', value: kept.value, receivedAt: kept.receivedAt, retry };
  if (failure) return { state: 'failed', failure, receivedAt: null, retry };
  return { state: 'loading', receivedAt: null, retry };
}

/** One from a clock that was ahead is as good as old. */
function isFresh(kept: Kept<unknown> | null): boolean {
  const ageMilliseconds = kept ? Date.now() - Date.parse(kept.receivedAt) : Number.NaN;
  return ageMilliseconds >= 0 && ageMilliseconds < FRESH_MILLISECONDS;
}
