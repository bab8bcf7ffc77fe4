import { readFileSync } from 'node:fs';
import { fileIsNotJson, fileUnreadable } from './cli.errors.js';

/** The bytes of a file that a person named. @throws {Problem} `file-unreadable` */
export function readInput(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw fileUnreadable(path, error);
  }
}

/** @throws {Problem} `file-unreadable`, `file-not-json` */
export function readJsonInput(path: string): unknown {
  const text = readInput(path)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch {
    throw fileIsNotJson(path);
  }
}
