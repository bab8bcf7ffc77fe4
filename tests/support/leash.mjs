/*
 * Runs one command on a leash: `node leash.mjs COMMAND ARG…`. Each line on standard input names a signal to pass on, and the
 * end of standard input ends the command: it is asked, so that it can end what it started itself, then killed. The pipe ends
 * however the owner ends, kill -9 included, so no test run can leave a server behind.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';

const GRACE_MILLISECONDS = 5000;

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

child.on('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));

createInterface({ input: process.stdin })
  .on('line', (signal) => child.kill(signal))
  .on('close', () => {
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), GRACE_MILLISECONDS);
  });

// Ctrl-C in a terminal reaches the child too; this process only waits for it, so that its exit code is told.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
