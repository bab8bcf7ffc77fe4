import { writeFileSync } from 'node:fs';
import { fileUnwritable } from './cli.errors.js';

/** Writes a file that a person named. @throws {Problem} `file-unwritable` */
export function writeOutput(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw fileUnwritable(path, error);
  }
}
