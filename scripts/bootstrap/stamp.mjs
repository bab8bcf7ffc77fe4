import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LOCAL } from './project.mjs';

const FOLDER = path.join(LOCAL, 'stamps');

/**
 * Does a step only when it is due: when its stamp from last time differs, or when what it made has been touched since.
 * @param {string} name
 * @param {{ inputs: () => string, outputs: () => string | null }} fingerprints
 * @param {() => Promise<void>} step
 * @param {string} [folder] where the stamps are kept
 * @returns {Promise<boolean>} whether it was done
 */
export async function whenDue(name, { inputs, outputs }, step, folder = FOLDER) {
  const file = path.join(folder, `${name}.json`);
  const before = inputs();
  const made = outputs();
  if (made !== null && readStamp(file) === JSON.stringify([before, made])) return false;
  // Whatever happens from here on, the old stamp is no longer true.
  rmSync(file, { force: true });
  await step();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify([before, outputs()]));
  return true;
}

/** @param {string} file */
function readStamp(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
