import { performance } from 'node:perf_hooks';
import type { HostTimers } from '../wx-surface.js';

/** A timer due within this time belongs to what is going on; a later one (a toast that will go) does not. */
const SOON_MILLISECONDS = 500;

interface Timer {
  readonly handle: NodeJS.Timeout;
  readonly dueAt: number;
  readonly repeats: boolean;
}

type Callback = (...parameters: unknown[]) => void;

/** The timers of one mini-program. Their numbers are plain, as a phone's are; what their callbacks throw is reported. */
export class Timers implements HostTimers {
  private readonly running = new Map<number, Timer>();
  private last = 0;

  /** @param run runs a callback, reports what it throws, and tells whoever waits that something happened */
  constructor(private readonly run: (callback: () => void) => void) {}

  readonly setTimeout = (callback: Callback, milliseconds = 0, ...parameters: unknown[]): number => {
    const number = ++this.last;
    const handle = setTimeout(() => {
      this.running.delete(number);
      this.run(() => callback(...parameters));
    }, milliseconds);
    return this.keep(number, handle, milliseconds, false);
  };

  readonly setInterval = (callback: Callback, milliseconds = 0, ...parameters: unknown[]): number => {
    const handle = setInterval(() => this.run(() => callback(...parameters)), milliseconds);
    return this.keep(++this.last, handle, milliseconds, true);
  };

  /** Ends a timer of either kind; a number that is no timer is let pass, as everywhere. */
  readonly clearTimeout = (number: number): void => {
    const timer = this.running.get(number);
    if (timer === undefined) return;
    clearTimeout(timer.handle);
    this.running.delete(number);
  };

  /** Those that will run once, very soon, in words. One that repeats never counts: it would never be quiet. */
  dueSoon(): string[] {
    const horizon = performance.now() + SOON_MILLISECONDS;
    return [...this.running]
      .filter(([, timer]) => !timer.repeats && timer.dueAt <= horizon)
      .map(([number]) => `timer ${number}`);
  }

  endAll(): void {
    for (const number of [...this.running.keys()]) this.clearTimeout(number);
  }

  private keep(number: number, handle: NodeJS.Timeout, milliseconds: number, repeats: boolean): number {
    this.running.set(number, { handle, dueAt: performance.now() + milliseconds, repeats });
    return number;
  }
}
