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

/**
 * Runs a program to its end with its output passed through.
 * @param {string} program
 * @param {string[]} words
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export function run(program, words, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
