import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/*
 * pnpm bench NAME [OPTIONS]: runs tests/bench/NAME.mjs, or tests/bench/NAME/main.mjs, on the built product.
 */

const BENCH = path.join(import.meta.dirname, '../tests/bench');

/** @param {string | undefined} name */
function programOf(name) {
  if (name === undefined || !/^[\w-]+$/.test(name)) return null;
  return [`${name}.mjs`, `${name}/main.mjs`].map((file) => path.join(BENCH, file)).find(existsSync) ?? null;
}

/** Folders are benchmarks; of the files only those that are not parts of another. */
function names() {
  const entries = readdirSync(BENCH, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const files = entries
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.mjs') && !name.includes('-'))
    .map((name) => name.slice(0, -'.mjs'.length));
  return [...folders, ...files].sort();
}

const [name, ...options] = process.argv.slice(2);
const program = programOf(name);
if (program === null) {
  console.error(`用法：pnpm bench 名称 [选项]。现有：${names().join('、')}。`);
  process.exitCode = 2;
} else {
  const child = spawn(process.execPath, [program, ...options], { stdio: 'inherit' });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
