import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * All files at or below some paths, in a fixed order.
 * @param {string[]} paths files or folders; one that does not exist holds nothing
 * @param {(file: string) => boolean} [wanted]
 * @returns {string[]}
 */
function filesOf(paths, wanted = () => true) {
  return paths.flatMap((each) => {
    const found = statSync(each, { throwIfNoEntry: false });
    if (found === undefined) return [];
    if (!found.isDirectory()) return wanted(each) ? [each] : [];
    return filesOf(
      readdirSync(each)
        .sort()
        .map((name) => path.join(each, name)),
      wanted,
    );
  });
}

/**
 * A fingerprint of names and contents: equal exactly when a build would read the same.
 * @param {string[]} paths
 * @param {(file: string) => boolean} [wanted]
 */
export function contentHash(paths, wanted) {
  const hash = createHash('sha256');
  for (const file of filesOf(paths, wanted)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/**
 * A cheap fingerprint of what a build left behind: names, sizes and times.
 * @param {string} folder
 * @returns {string | null} null when there is nothing
 */
export function outputFingerprint(folder) {
  const files = filesOf([folder]);
  if (files.length === 0) return null;
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}
