import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** A process, told apart from a later one that was given the same number. @typedef {{ pid: number, startedAt: string }} ProcessIdentity */

/**
 * @param {number} pid
 * @param {string} column of ps: `lstart`, `command`
 * @returns {string | null} null when there is no such process
 */
function ps(pid, column) {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

/**
 * When a process started, in whatever form the system has it: only good for comparing.
 * @param {number} pid
 * @returns {string | null} null when there is no such process, or only its unreaped remains
 */
export function startOf(pid) {
  if (process.platform !== 'linux') return ps(pid, 'lstart');
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold anything, so count from behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

/**
 * The words of a process's command line.
 * @param {number} pid
 * @returns {string | null} joined by blanks; null when there is no such process
 */
export function commandLineOf(pid) {
  if (process.platform !== 'linux') return ps(pid, 'command');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || null;
  } catch {
    return null;
  }
}

/** @returns {ProcessIdentity} */
export function thisProcess() {
  return { pid: process.pid, startedAt: startOf(process.pid) ?? '' };
}

/** @param {ProcessIdentity} identity */
export function isRunning(identity) {
  return startOf(identity.pid) === identity.startedAt;
}

/**
 * Asks a process to end, waits, and ends it by force when it does not.
 * @param {number} pid
 * @param {number} patienceSeconds
 */
export async function endProcess(pid, patienceSeconds) {
  const startedAt = startOf(pid);
  if (startedAt === null) return;
  const gone = () => startOf(pid) !== startedAt;
  process.kill(pid, 'SIGTERM');
  const deadline = Date.now() + patienceSeconds * 1000;
  while (!gone() && Date.now() < deadline) await delay(20);
  if (gone()) return;
  process.kill(pid, 'SIGKILL');
  while (!gone()) await delay(20);
}

/** Someone asked us to stop, so no further program is started. */
export class Stopped extends Error {}

/** @type {Set<import('node:child_process').ChildProcess>} */
const steps = new Set();
let stopping = false;

/**
 * Starts a program in a process group of its own, so that Ctrl-C reaches us first and `endSteps` reaches all that it started.
 * @param {string} program
 * @param {string[]} words
 * @param {import('node:child_process').SpawnOptions} options
 * @param {(child: import('node:child_process').ChildProcess) => void} [onStart]
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
function step(program, words, options, onStart) {
  return new Promise((resolve, reject) => {
    if (stopping) throw new Stopped();
    const child = spawn(program, words, { ...options, detached: true });
    steps.add(child);
    onStart?.(child);
    child.once('error', reject);
    child.once('close', (code) => {
      steps.delete(child);
      if (stopping) reject(new Stopped());
      else resolve(code ?? 1);
    });
  });
}

/**
 * Runs a program to its end with its output passed through.
 * @param {string} program
 * @param {string[]} words
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, output?: 'shown' | 'asProgress' | 'dropped' }} [options] `output`: what
 * becomes of its standard output; its complaints are always shown
 * @returns {Promise<number>} its exit code
 * @throws {Stopped}
 */
export function run(program, words, { output = 'shown', ...options } = {}) {
  const standardOutput = /** @type {const} */ ({ shown: 'inherit', asProgress: 2, dropped: 'ignore' })[
    output
  ];
  return step(program, words, { ...options, stdio: ['ignore', standardOutput, 'inherit'] });
}

/**
 * Runs a program to its end and keeps what it says.
 * @param {string} program
 * @param {string[]} words
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 * @throws {Stopped}
 */
export async function runQuietly(program, words, options = {}) {
  let output = '';
  const code = await step(program, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] }, (child) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
  });
  return { code, output };
}

/** Ends every program that `run` and `runQuietly` have going, with whatever those started, and lets no other begin. */
export function endSteps() {
  stopping = true;
  for (const { pid } of steps) {
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGTERM');
    } catch (error) {
      // It ended in the meantime.
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
    }
  }
}
