import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cleanup } from './cleanup.js';

/** A new empty folder that goes away with the test file. */
export function temporaryFolder(cleanup: Cleanup): string {
  const folder = mkdtempSync(join(tmpdir(), 'jwb-journey-'));
  cleanup.add(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
