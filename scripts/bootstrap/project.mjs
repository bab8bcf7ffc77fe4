import { mkdirSync } from 'node:fs';
import path from 'node:path';

/** The project's own folder. */
export const PROJECT = path.resolve(import.meta.dirname, '../..');

/** What the project keeps on this machine only; git ignores it. */
export const LOCAL = path.join(PROJECT, '.local');

mkdirSync(LOCAL, { recursive: true });
