import { existsSync } from 'node:fs';
import { run } from './processes.mjs';
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
  const install = () =>
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      output: 'dropped',
    });
  if ((await install()) === 0) return;
  // A fresh machine has no package lists, or old ones.
  await run('apt-get', ['update', '-q'], { output: 'dropped' });
  if ((await install()) !== 0) {
    throw new Refusal(`apt-get 没能装上 ${packages.join('、')},请看上面的原因,处理后重新运行。`);
  }
}
