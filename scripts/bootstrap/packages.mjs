import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { contentHash } from './content-hash.mjs';
import { run } from './processes.mjs';
import { PROJECT } from './project.mjs';
import { Refusal } from './refusal.mjs';
import { say } from './say.mjs';
import { whenDue } from './stamp.mjs';

/** Later ones need a newer Node than the oldest that we support. */
const PNPM = 'pnpm@10.34.9';

/** Every package.json of the workspace, and the lockfile. */
function manifests() {
  const folders = ['apps', 'packages'].flatMap((group) =>
    readdirSync(path.join(PROJECT, group)).map((name) => path.join(group, name)),
  );
  const names = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tests/package.json'];
  return [...names, ...folders.map((folder) => path.join(folder, 'package.json'))].map((name) =>
    path.join(PROJECT, name),
  );
}

/**
 * Installs what the lockfile says, unless that is there already.
 * @throws {Refusal}
 */
export async function installPackages() {
  const installed = path.join(PROJECT, 'node_modules', '.modules.yaml');
  await whenDue(
    'packages',
    {
      // Some packages hold programs for one kind of machine only.
      inputs: () => `${process.platform}-${process.arch} ${contentHash(manifests())}`,
      outputs: () => (existsSync(installed) ? 'installed' : null),
    },
    async () => {
      say('正在安装依赖（第一次约需一两分钟）……');
      // The tools that build are needed in production as well; nobody is there to answer a question.
      const words = ['install', '--frozen-lockfile', '--prod=false', '--config.confirmModulesPurge=false'];
      const code = await run('npx', ['-y', PNPM, ...words], { cwd: PROJECT, output: 'asProgress' });
      if (code !== 0) throw new Refusal('依赖没有装上，请看上面的原因（多半是网络），处理后重新运行。');
    },
  );
}
