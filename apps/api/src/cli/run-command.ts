import { CommanderError } from 'commander';
import { SettingsError } from '../config/settings-error.js';
import { ListRefusal } from '../list-imports/list-refusal.js';
import { Problem } from '../platform/problem.js';
import { withoutValues } from '../platform/without-values.js';
import { RegistryBusyError } from '../registry/registry.errors.js';
import { EXIT_CODES } from './exit-codes.js';
import { usageMessage } from './usage-message.js';

/** Lost while a command was running: whether a commit got through is then unknown. */
const CONNECTION_LOST = new Set(['PROTOCOL_CONNECTION_LOST', 'ECONNRESET', 'EPIPE', 'ECONNREFUSED']);

/**
 * Runs a command, says in one clear sentence on the error stream why it did not get through, and sets the exit code. A fault of
 * the program alone shows where it happened, for whoever mends it.
 */
export async function runCommand(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const { message, exitCode } = explain(error);
    if (message) console.error(message);
    process.exitCode = exitCode;
  }
}

function explain(error: unknown): { message: string; exitCode: number } {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return { message: '', exitCode: EXIT_CODES.done };
    return { message: usageMessage(error), exitCode: EXIT_CODES.usage };
  }
  if (error instanceof Problem) return { message: error.detail, exitCode: EXIT_CODES.refused };
  if (error instanceof ListRefusal || error instanceof SettingsError || error instanceof RegistryBusyError) {
    return { message: error.message, exitCode: EXIT_CODES.refused };
  }
  if (CONNECTION_LOST.has((error as { code?: string } | null)?.code ?? '')) {
    return {
      message:
        '执行中与数据库断开了，不能确定是否已经生效。请在数据库恢复后用 imports 命令查看，再决定是否重做。',
      exitCode: EXIT_CODES.refused,
    };
  }
  const stack = withoutValues(String(error instanceof Error ? error.stack : error));
  return {
    message: `程序出错，没有完成。请把下面的内容交给维护人员：\n${stack}`,
    exitCode: EXIT_CODES.fault,
  };
}
