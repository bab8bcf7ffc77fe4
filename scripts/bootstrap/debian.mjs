import { existsSync } from 'node:fs';
import { runQuietly } from './processes.mjs';
import { Refusal } from './refusal.mjs';
import { say } from './say.mjs';

/** Whether packages can be installed here without asking: Debian or its kin, as root. */
export function canAptInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * @param {string[]} packages
 * @throws {Refusal}
 */
export async function aptInstall(packages) {
  say(`正在用 apt-get 安装 ${packages.join('、')} ……`);
  if ((await aptGet('install', packages)).code === 0) return;
  // A fresh machine has no package lists, or old ones.
  await aptGet('update', []);
  const { code, output } = await aptGet('install', packages);
  if (code !== 0) {
    throw new Refusal(`apt-get 没能装上 ${packages.join('、')}，处理后请重新运行。它说：\n${output.trim()}`);
  }
}

/**
 * @param {'install' | 'update'} action
 * @param {string[]} packages
 */
function aptGet(action, packages) {
  const words = action === 'install' ? ['-y', '--no-install-recommends', ...packages] : [];
  return runQuietly('apt-get', [action, '-q', ...words], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
