import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const LEASH = join(import.meta.dirname, 'leash.mjs');
const STOP_SECONDS = 20;

/** A process that runs beside the tests, keeps what it says, and dies with them. */
export class LeashedProcess {
  private readonly child: ChildProcess;
  private readonly ended: Promise<number>;
  private said = '';
  private endedWith: number | null = null;

  constructor(
    private readonly name: string,
    command: string,
    args: string[],
    options: { env?: NodeJS.ProcessEnv; cwd?: string } = {},
  ) {
    this.child = spawn(process.execPath, [LEASH, command, ...args], {
      ...options,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.said += text;
      });
    }
    // Writing to a leash that has just ended is not an error worth a crash: its exit code tells the story.
    this.child.stdin?.on('error', () => {});
    this.ended = new Promise((resolve) => {
      this.child.on('close', (code) => {
        this.endedWith = code ?? 1;
        resolve(this.endedWith);
      });
    });
  }

  /** Standard output and error so far, as they came. */
  get output(): string {
    return this.said;
  }

  get isRunning(): boolean {
    return this.endedWith === null;
  }

  /** Fails with the process's own words when it has ended. */
  assertRunning(): void {
    if (!this.isRunning) throw new Error(`${this.name} ended with ${this.endedWith}:\n${this.said}`);
  }

  signal(signal: NodeJS.Signals): void {
    this.child.stdin?.write(`${signal}\n`);
  }

  /** The exit code; 128 + signal number when a signal ended it. */
  exit(): Promise<number> {
    return this.ended;
  }

  /** Ends it at once, as a power cut would. */
  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.ended;
  }

  /** Asks it to end, and fails when it does not: shutting down in time is part of what is tested. */
  async stop({ withinSeconds = STOP_SECONDS } = {}): Promise<void> {
    if (!this.isRunning) return;
    this.signal('SIGTERM');
    let overdue: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      overdue = setTimeout(() => resolve('late'), withinSeconds * 1000);
    });
    const first = await Promise.race([this.ended, late]);
    clearTimeout(overdue);
    if (first !== 'late') return;
    await this.kill();
    throw new Error(`${this.name} did not stop within ${withinSeconds} s of SIGTERM:\n${this.said}`);
  }
}
