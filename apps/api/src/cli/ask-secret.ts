import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { interrupted, noTerminal } from './cli.errors.js';

/** @throws {Problem} `no-terminal` where nobody could type */
export function requireTerminal(): void {
  if (!process.stdin.isTTY) throw noTerminal();
}

/** Asks at the terminal for something that is not shown while it is typed. @throws {Problem} `interrupted` on Ctrl+C */
export async function askSecret(question: string): Promise<string> {
  process.stdout.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  const stopping = new AbortController();
  lines.on('SIGINT', () => stopping.abort());
  try {
    return await lines.question('', { signal: stopping.signal });
  } catch (error) {
    if (stopping.signal.aborted) throw interrupted();
    throw error;
  } finally {
    lines.close();
    process.stdout.write('\n');
  }
}
