import { performance } from 'node:perf_hooks';

export interface QuietOptions {
  /** Nothing may have happened for so long. */
  readonly quietMilliseconds?: number;
  /** After so long the answer is `false`, with what it was that went on. */
  readonly atMostMilliseconds?: number;
}

export interface Quiet {
  readonly quiet: boolean;
  /** What still went on when the waiting was given up. */
  readonly waitingFor: readonly string[];
}

/**
 * Whether anything goes on in the mini-program: calls on their way, timers due soon, data being set. Waiting for quiet is woken
 * by what happens, it does not look again and again.
 */
export class Activity {
  private readonly atWork = new Map<symbol, string>();
  private readonly watchers = new Set<() => void>();

  /** @param soonDue the timers that will run very soon, in words */
  constructor(private readonly soonDue: () => string[]) {}

  /** @returns ends the work; calling it again does nothing */
  begin(what: string): () => void {
    const work = Symbol(what);
    this.atWork.set(work, what);
    return () => {
      if (this.atWork.delete(work)) this.touch();
    };
  }

  /** Something happened. */
  touch(): void {
    for (const wake of [...this.watchers]) wake();
  }

  async settle({ quietMilliseconds = 30, atMostMilliseconds = 5_000 }: QuietOptions = {}): Promise<Quiet> {
    const deadline = performance.now() + atMostMilliseconds;
    for (;;) {
      const waitingFor = [...this.atWork.values(), ...this.soonDue()];
      const left = deadline - performance.now();
      if (left <= 0) return { quiet: waitingFor.length === 0, waitingFor };
      const happened = await this.happensWithin(
        waitingFor.length > 0 ? left : Math.min(left, quietMilliseconds),
      );
      if (!happened && waitingFor.length === 0) return { quiet: true, waitingFor: [] };
    }
  }

  private happensWithin(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const finish = (happened: boolean) => {
        clearTimeout(timer);
        this.watchers.delete(wake);
        resolve(happened);
      };
      const wake = () => finish(true);
      const timer = setTimeout(finish, milliseconds, false);
      this.watchers.add(wake);
    });
  }
}
