import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const DATA = new URL('../../../data/', import.meta.url);

/** A committed file of facts, and by what one tells that two installations have the same. */
export interface DataFile<Shape> {
  /** Below `apps/api/data`. */
  path: string;
  /** The head of its SHA-256: another one after every change of the file. */
  version: string;
  content: Shape;
}

// Our own committed files, checked by test, so their shape is taken on trust here.
export function readDataFile<Shape>(path: string): DataFile<Shape> {
  const bytes = readFileSync(new URL(path, DATA));
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { path, version, content: JSON.parse(bytes.toString('utf8')) as Shape };
}
