import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { jwbWords, startApi } from './bootstrap/api-process.mjs';
import { runCommand } from './bootstrap/command.mjs';
import { playDemoDay } from './bootstrap/demo-day.mjs';
import { withFieldKeys } from './bootstrap/field-keys.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { installPackages } from './bootstrap/packages.mjs';
import { freePort, isFree } from './bootstrap/ports.mjs';
import { run, runQuietly } from './bootstrap/processes.mjs';
import { LOCAL, PROJECT } from './bootstrap/project.mjs';
import { Refusal } from './bootstrap/refusal.mjs';
import { say } from './bootstrap/say.mjs';
import { startWeChatSimulator } from './bootstrap/wechat-simulator.mjs';
import { build } from './build.mjs';
import { startPrivateDatabase } from './private-database.mjs';

/*
 * npm start: everything from a fresh clone to a running product. Before `installPackages` only Node's own modules are there.
 */

const USUAL_PORT = 3000;
const READY_WITHIN_SECONDS = 60;

await runCommand(async (command) => {
  requireNode();
  const host = process.env.HOST || '127.0.0.1';
  const port = await choosePort(host);
  const production = process.env.NODE_ENV === 'production';
  const database = await chooseDatabase(command, production);
  await installPackages();
  const demo = !production && process.env.DEMO !== '0';
  const simulated = demo && !process.env.WECHAT_APP_ID;
  await build(['api', 'h5', 'console', ...(simulated ? ['simulator'] : [])]);

  const wechat = simulated ? await startWeChat(command, localOrigin(host, port)) : null;
  const given = { ...process.env, DATABASE_URL: database.url, HOST: host, PORT: String(port) };
  const env = withFieldKeys({ ...given, ...wechat?.settings });
  say('正在准备数据表……');
  await jwb('migrate', env);
  if (demo) {
    say('数据库如果是空的，正在载入演示名单……');
    await jwb('demo', env);
  }
  // Each start gives them new passwords: there is nothing to find in a file, and none that everybody knows.
  const people = demo ? await printedBy(['demo-people'], env) : '';

  say('正在启动查询服务……');
  const logFile = path.join(LOCAL, 'api.log');
  const api = startApi({ env, logFile });
  command.onEnd(api.stop);
  const apiEnded = api.ended.then((code) => `查询服务意外停止（退出码 ${code}），记录在 ${logFile}`);
  const otherEnded = Promise.race([
    database.ended.then(() => '数据库意外停止'),
    ...(wechat === null ? [] : [wechat.ended.then(() => '模拟的微信服务器意外停止')]),
  ]);
  const asked = command.asked.then(() => null);
  const waiting = new AbortController();
  const ready = untilReady(host, port, waiting.signal).then(() => /** @type {const} */ ('ready'));
  const first = await Promise.race([ready, apiEnded, otherEnded, asked]);
  waiting.abort();
  if (first === 'ready') {
    printAddresses(host, port, logFile, wechat?.origin ?? null);
    printPeople(people, localOrigin(host, port));
    if (demo) void playDay(localOrigin(host, port), people);
  }
  const ending = first === 'ready' ? await Promise.race([apiEnded, otherEnded, asked]) : first;
  if (ending === null) {
    say('正在停止……');
    return 0;
  }
  throw new Refusal(`${ending}，其余部分一并停止。`);
});

/** @param {string} host */
async function choosePort(host) {
  const given = process.env.PORT;
  const port = given ? Number(given) : USUAL_PORT;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refusal(`PORT 不是端口号：${given}`);
  if (port !== 0 && (await isFree(port, host))) return port;
  if (given && port !== 0)
    throw new Refusal(`端口 ${port} 已被其他程序占用，请换一个，例如：PORT=3100 npm start`);
  const free = await freePort(host);
  if (port !== 0) say(`端口 ${port} 已被占用，改用 ${free}。`);
  return free;
}

/**
 * The database that `DATABASE_URL` names, or the project's own.
 * @param {import('./bootstrap/command.mjs').Command} command
 * @param {boolean} production
 * @returns {Promise<{ url: string | undefined, ended: Promise<void> }>}
 */
async function chooseDatabase(command, production) {
  const url = process.env.DATABASE_URL;
  const never = /** @type {Promise<void>} */ (new Promise(() => {}));
  // In production the API itself says what is missing, with every other fault.
  if (url || production) return { url, ended: never };
  say('正在启动数据库……');
  const database = await startPrivateDatabase({ directory: path.join(LOCAL, 'database'), durable: true });
  command.onEnd(database.stop);
  return database;
}

/**
 * @param {import('./bootstrap/command.mjs').Command} command
 * @param {string} apiOrigin
 */
async function startWeChat(command, apiOrigin) {
  const wechat = await startWeChatSimulator(apiOrigin);
  command.onEnd(wechat.stop);
  return wechat;
}

/**
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 */
async function jwb(name, env) {
  const code = await run(process.execPath, [...jwbWords(), name], { cwd: PROJECT, env });
  if (code !== 0) throw new Refusal('没有启动，原因见上。');
}

/**
 * What a command of the product prints.
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} env
 */
async function printedBy(words, env) {
  const { code, output } = await runQuietly(process.execPath, [...jwbWords(), ...words], {
    cwd: PROJECT,
    env,
  });
  if (code !== 0) throw new Refusal(`${output}\n没有启动，原因见上。`);
  return output;
}

/**
 * @param {string} people a line each, or nothing
 * @param {string} local
 */
function printPeople(people, local) {
  if (people.trim() === '') return;
  console.log(`演示账号（登录名、密码、单位；密码每次启动都换。可以试什么：${local}/console/try）：`);
  for (const line of people.trim().split('\n')) console.log(`  ${line}`);
}

/**
 * The product runs without it as well: what goes wrong is said, and ends nothing.
 * @param {string} local
 * @param {string} people
 */
async function playDay(local, people) {
  try {
    if (await playDemoDay(local, people)) say('演示的名单、询问和警示已放到各人的工作台上。');
  } catch (error) {
    say(`演示的名单、询问和警示没有放全，其余照常：${error instanceof Error ? error.message : error}`);
  }
}

/**
 * @param {string} host
 * @param {number} port
 * @param {AbortSignal} over nobody waits any longer
 */
async function untilReady(host, port, over) {
  const address = `${localOrigin(host, port)}/api/v1/health/ready`;
  const deadline = Date.now() + READY_WITHIN_SECONDS * 1000;
  while (Date.now() < deadline && !over.aborted) {
    const ready = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await delay(100);
  }
  throw new Refusal(
    `查询服务在 ${READY_WITHIN_SECONDS} 秒内没有准备好，记录在 ${path.join(LOCAL, 'api.log')}`,
  );
}

/**
 * @param {string} host
 * @param {number} port
 */
function origin(host, port) {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/**
 * How this machine itself reaches what listens there.
 * @param {string} host
 * @param {number} port
 */
function localOrigin(host, port) {
  return origin(isEverywhere(host) ? '127.0.0.1' : host, port);
}

/** @param {string} host */
function isEverywhere(host) {
  return host === '0.0.0.0' || host === '::';
}

/**
 * @param {string} host
 * @param {number} port
 * @param {string} logFile
 * @param {string | null} wechatOrigin of the simulated server, if there is one
 */
function printAddresses(host, port, logFile, wechatOrigin) {
  const names = isEverywhere(host) ? ['127.0.0.1', ...outsideAddresses()] : [host];
  const local = localOrigin(host, port);
  say('已启动。');
  for (const name of names) console.log(`  网页        ${origin(name, port)}/`);
  console.log(`  工作台      ${local}/console/`);
  console.log(`  接口文档    ${local}/api/docs`);
  console.log(`  运行状态    ${local}/api/v1/health/ready`);
  if (wechatOrigin !== null) console.log(`  微信        由本机模拟，不连真的微信：${wechatOrigin}`);
  console.log(`  日志        ${path.relative(PROJECT, logFile)}`);
  if (!isEverywhere(host)) console.log('  （要让同一网络的手机访问，请用 HOST=0.0.0.0 npm start）');
  console.log('按 Ctrl-C 全部停止。');
}

/** This machine's addresses in its networks, to open from a phone. */
function outsideAddresses() {
  return Object.values(os.networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}
