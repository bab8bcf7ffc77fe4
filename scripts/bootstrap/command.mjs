import { endSteps, Stopped } from './processes.mjs';
import { Refusal } from './refusal.mjs';

const INTERRUPTED = 130;

/** What a command's work may ask of it. */
export class Command {
  /** @type {(() => Promise<void>)[]} */
  #stops = [];
  /** @type {() => void} */
  #ask = () => {};
  /** Settles when a signal asks the command to stop. @type {Promise<void>} */
  asked = new Promise((resolve) => {
    this.#ask = resolve;
  });

  /**
   * To be done when the command ends, in whatever way.
   * @param {() => Promise<void>} stop
   */
  onEnd(stop) {
    this.#stops.push(stop);
  }

  /**
   * @param {(command: Command) => Promise<number>} work
   * @returns {Promise<number>}
   */
  async run(work) {
    void this.asked.then(endSteps);
    // Also on the second and third Ctrl-C: stopping takes a moment, and cutting it short would leave a server behind.
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.on(signal, this.#ask);
    const code = await work(this).catch(explain);
    // After a failure, what ran beside the part that failed.
    endSteps();
    for (const stop of this.#stops.reverse()) await stop();
    return code;
  }
}

/**
 * Runs one of the project's commands: what it started is stopped when it ends, last started first.
 * @param {(command: Command) => Promise<number>} work gives the exit code
 */
export async function runCommand(work) {
  process.exitCode = await new Command().run(work);
}

/**
 * @param {unknown} error
 * @returns {number} the exit code
 */
function explain(error) {
  if (error instanceof Stopped) return INTERRUPTED;
  const { code, path, syscall } = /** @type {NodeJS.ErrnoException} */ (error);
  const denied = (code === 'EACCES' || code === 'EPERM') && !syscall?.startsWith('spawn');
  if (error instanceof Refusal) console.error(`\n${error.message}\n`);
  else if (denied) console.error(`\n没有权限写 ${path}，它多半属于另一个系统用户。\n`);
  else console.error(error);
  return 1;
}
