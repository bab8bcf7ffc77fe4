import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand } from './bootstrap/command.mjs';
import { contentHash, outputFingerprint } from './bootstrap/content-hash.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { compressCopies } from './bootstrap/precompress.mjs';
import { runQuietly } from './bootstrap/processes.mjs';
import { LOCAL, PROJECT } from './bootstrap/project.mjs';
import { Refusal } from './bootstrap/refusal.mjs';
import { say } from './bootstrap/say.mjs';
import { whenDue } from './bootstrap/stamp.mjs';
import { inTurn } from './bootstrap/turn.mjs';

/*
 * Builds what has changed:  node scripts/build.mjs [--only shared|simulator|weapp-host|api|h5|weapp|console]…
 */

/**
 * @typedef {object} Part
 * @property {string} title
 * @property {string[]} after parts that it reads
 * @property {string[]} inputs
 * @property {string} output
 * @property {() => Promise<void>} build
 */

const SHARED_SOURCES = [
  'packages/shared/src',
  'packages/shared/package.json',
  'packages/shared/tsconfig.json',
];
const MINIAPP_SOURCES = [
  'src',
  'config',
  'package.json',
  'babel.config.js',
  'tsconfig.json',
  'project.config.json',
].map((name) => `apps/miniapp/${name}`);
/** What every part is built with. */
const COMMON = ['pnpm-lock.yaml', 'tsconfig.base.json', 'scripts/build.mjs'];

/** @type {Record<string, Part>} */
const PARTS = {
  shared: {
    title: '公用部分',
    after: [],
    inputs: SHARED_SOURCES,
    output: 'packages/shared/dist',
    build: () => compile('packages/shared'),
  },
  simulator: {
    title: '微信服务器的模拟',
    after: [],
    inputs: ['src', 'package.json', 'tsconfig.json'].map((name) => `packages/wechat-simulator/${name}`),
    output: 'packages/wechat-simulator/dist',
    build: () => compile('packages/wechat-simulator'),
  },
  'weapp-host': {
    title: '小程序的运行环境',
    after: [],
    inputs: ['src', 'package.json', 'tsconfig.json'].map((name) => `packages/weapp-host/${name}`),
    output: 'packages/weapp-host/dist',
    build: () => compile('packages/weapp-host'),
  },
  api: {
    title: '查询服务',
    after: ['shared'],
    inputs: [...SHARED_SOURCES, 'apps/api/src', 'apps/api/package.json', 'apps/api/tsconfig.json'],
    output: 'apps/api/dist',
    build: () => compile('apps/api'),
  },
  h5: {
    title: '网页',
    after: ['shared'],
    inputs: [...SHARED_SOURCES, ...MINIAPP_SOURCES],
    output: 'apps/miniapp/dist/h5',
    build: async () => {
      await taro('h5');
      await compressCopies(path.join(PROJECT, 'apps/miniapp/dist/h5'));
    },
  },
  weapp: {
    title: '微信小程序',
    after: ['shared'],
    inputs: [...SHARED_SOURCES, ...MINIAPP_SOURCES],
    output: 'apps/miniapp/dist/weapp',
    build: () => taro('weapp'),
  },
  console: {
    title: '工作台',
    after: ['shared'],
    inputs: [
      ...SHARED_SOURCES,
      ...['src', 'index.html', 'package.json', 'vite.config.ts', 'tsconfig.json'].map(
        (name) => `apps/console/${name}`,
      ),
    ],
    output: 'apps/console/dist',
    build: async () => {
      const folder = path.join(PROJECT, 'apps/console');
      await requireSuccess(path.join(folder, 'node_modules/.bin/vite'), ['build'], folder);
      await compressCopies(path.join(folder, 'dist'));
    },
  },
};

/** Everything, in an order in which it can be built. */
export const ALL_PARTS = Object.keys(PARTS);

/**
 * Builds the parts named and those that they read, each only if its inputs have changed. Two builds at once take turns.
 * @param {string[]} names
 */
export async function build(names) {
  await inTurn(path.join(LOCAL, 'building'), async () => {
    const due = new Set(names.flatMap((name) => [...partNamed(name).after, name]));
    await buildPart('shared');
    await Promise.all([...due].filter((name) => name !== 'shared').map(buildPart));
  });
}

/** @param {string} name */
function partNamed(name) {
  const part = PARTS[name];
  if (part === undefined) throw new Refusal(`没有名为 ${name} 的部分，可选：${ALL_PARTS.join('、')}`);
  return part;
}

/** Of the environment, what a build has in it. */
const BUILT_IN = ['MINIAPP_API_BASE', 'MINIAPP_PUBLIC_ADDRESS'];

/** @param {string} name */
async function buildPart(name) {
  const part = partNamed(name);
  const inputs = [...COMMON, ...part.inputs].map((each) => path.join(PROJECT, each));
  const output = path.join(PROJECT, part.output);
  const settings = BUILT_IN.map((setting) => process.env[setting] ?? '').join(' ');
  await whenDue(
    name,
    {
      inputs: () => `${contentHash(inputs, isShipped)} ${settings}`,
      outputs: () => outputFingerprint(output),
    },
    async () => {
      say(`正在构建${part.title}……`);
      // What a removed source left behind must not be shipped, least of all a migration.
      rmSync(output, { recursive: true, force: true });
      await part.build();
    },
  );
}

/** @param {string} file */
function isShipped(file) {
  return !/\.test\.tsx?$/.test(file);
}

/** @param {string} folder */
async function compile(folder) {
  rmSync(path.join(PROJECT, folder, 'tsconfig.tsbuildinfo'), { force: true });
  await requireSuccess(path.join(PROJECT, 'node_modules/.bin/tsc'), ['-b', folder], PROJECT);
}

/** @param {'h5' | 'weapp'} target */
async function taro(target) {
  const folder = path.join(PROJECT, 'apps/miniapp');
  await requireSuccess(path.join(folder, 'node_modules/.bin/taro'), ['build', '--type', target], folder);
}

/**
 * @param {string} program
 * @param {string[]} words
 * @param {string} cwd
 */
async function requireSuccess(program, words, cwd) {
  const env = { ...process.env, NODE_ENV: 'production' };
  const { code, output } = await runQuietly(program, words, { cwd, env });
  if (code !== 0) throw new Refusal(`${output}\n构建失败：${path.basename(program)} ${words.join(' ')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(async () => {
    requireNode();
    const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
    await build(values.only ?? ALL_PARTS);
    say('构建完成。');
    return 0;
  });
}
