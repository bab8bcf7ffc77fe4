import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from './bootstrap/command.mjs';
import { runQuietly } from './bootstrap/processes.mjs';
import { PROJECT } from './bootstrap/project.mjs';
import { say } from './bootstrap/say.mjs';
import { build } from './build.mjs';

/*
 * pnpm check: everything that can be said about the code without running it. All steps run, and the failed ones are named.
 */

/** @type {{ title: string, words: string[] }[]} */
const STEPS = [
  { title: '格式与写法 (biome)', words: ['biome', 'ci', '--colors=off', '.'] },
  ...[
    'packages/shared/tsconfig.check.json',
    'packages/wechat-simulator/tsconfig.check.json',
    'packages/weapp-host/tsconfig.check.json',
    'apps/api/tsconfig.check.json',
    'apps/miniapp/tsconfig.json',
    'apps/console/tsconfig.json',
    'tests/tsconfig.json',
    'scripts/tsconfig.json',
  ].map((project) => ({
    title: `类型：${path.dirname(project)}`,
    words: ['tsc', '--noEmit', '-p', project],
  })),
  {
    title: '依赖方向 (dependency-cruiser)',
    words: ['depcruise', '--config', '.dependency-cruiser.cjs', 'packages', 'apps', 'tests', 'scripts'],
  },
  { title: '无用的代码 (knip)', words: ['knip'] },
  { title: '接口约定 (openapi)', words: ['node', 'scripts/api-contract.mjs', '--check'] },
];

/** @returns {Promise<string[]>} the steps that failed */
export async function check() {
  // The types of other projects, and the contract, are read from what is built.
  await build(['api', 'weapp-host']);
  /** @type {string[]} */
  const failed = [];
  for (const { title, words } of STEPS) {
    say(`检查：${title}`);
    const [tool = '', ...rest] = words;
    const program = tool === 'node' ? process.execPath : path.join(PROJECT, 'node_modules/.bin', tool);
    const { code, output } = await runQuietly(program, rest, { cwd: PROJECT });
    if (code === 0) continue;
    console.error(output);
    failed.push(title);
  }
  return failed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(async () => {
    const failed = await check();
    say(failed.length === 0 ? '检查全部通过。' : `没有通过：${failed.join('、')}`);
    return failed.length === 0 ? 0 : 1;
  });
}
