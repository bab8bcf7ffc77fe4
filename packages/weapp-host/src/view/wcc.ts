import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { filesUnder } from '../package/package-sizes.js';

/**
 * Compiles all WXML and WXS of a mini-program with Tencent's own compiler (npm miniprogram-compiler).
 * @returns JavaScript that defines `$gwx(path)`, a maker of render functions
 * @throws {Error} with the compiler's own words when a template is wrong
 */
export function compileTemplates(dist: string): string {
  const sources = filesUnder(dist)
    .filter((file) => /\.(wxml|wxs)$/.test(file))
    .map((file) => `./${file}`);
  return withCompiler((compiler) => {
    try {
      return execFileSync(compiler, ['-d', ...sources], {
        cwd: dist,
        encoding: 'utf8',
        maxBuffer: 256 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      const { stderr } = error as { stderr?: string };
      throw new Error(`The WXML does not compile: ${stderr || (error as Error).message}`);
    }
  });
}

/**
 * The package ships its Linux compiler without the right to run it, and a package manager may share the file between projects:
 * so a copy is run, and the installed one is left as it is.
 */
function withCompiler<T>(use: (compiler: string) => T): T {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `weapp-host needs Linux on x64 for the WXML compiler, not ${process.platform} ${process.arch}`,
    );
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'weapp-host-'));
  try {
    const compiler = path.join(folder, 'wcc');
    copyFileSync(installedCompiler(), compiler);
    chmodSync(compiler, 0o700);
    return use(compiler);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function installedCompiler(): string {
  const manifest = createRequire(import.meta.url).resolve('miniprogram-compiler/package.json');
  return path.join(path.dirname(manifest), 'bin/linux/wcc');
}
