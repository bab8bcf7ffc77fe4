import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { keptFieldKeys } from './field-keys.mjs';

test('keys are made once, stay the same, and only their owner can read them', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'keys-'));
  const keys = keptFieldKeys(folder);
  expect(keys).toMatch(/^index:[\w-]{43},k1:[\w-]{43}$/);
  expect(keptFieldKeys(folder)).toBe(keys);
  expect(readdirSync(folder)).toEqual(['field-keys']);
  expect(statSync(path.join(folder, 'field-keys')).mode & 0o777).toBe(0o600);
  rmSync(folder, { recursive: true });
});
