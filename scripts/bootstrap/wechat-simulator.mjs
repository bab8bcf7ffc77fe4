import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { endProcess } from './processes.mjs';
import { PROJECT } from './project.mjs';
import { Refusal } from './refusal.mjs';

const STOP_WITHIN_SECONDS = 5;

/** The templates of the demonstration's account, with the fields that the API fills: see docs/operations.md. */
const TEMPLATES = {
  'correction-handled': { id: 'demo-correction-handled', fields: ['thing1', 'phrase2', 'time3'] },
};

/**
 * @typedef {object} WeChatSimulator
 * @property {string} origin
 * @property {Record<string, string>} settings what the API must be told to take it for WeChat's server
 * @property {Promise<number>} ended its exit code, when it is gone
 * @property {() => Promise<void>} stop
 *
 * Starts the simulated WeChat server for a demonstration, with an account that knows the mini-program's pages.
 * @param {string} apiOrigin where it pushes to
 * @returns {Promise<WeChatSimulator>}
 */
export async function startWeChatSimulator(apiOrigin) {
  const pushToken = randomBytes(12).toString('hex');
  const account = {
    pages: publishedPages(),
    templates: Object.fromEntries(Object.values(TEMPLATES).map(({ id, fields }) => [id, fields])),
    pushAddress: { url: `${apiOrigin}/api/v1/wechat/push`, token: pushToken },
  };
  const program = path.join(PROJECT, 'packages/wechat-simulator/dist/main.js');
  const words = ['--enable-source-maps', program, '--account', JSON.stringify(account)];
  const child = spawn(process.execPath, words, {
    cwd: PROJECT,
    // By the channel it learns that we are gone, however we end, and ends too.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    detached: true,
  });
  const ended = /** @type {Promise<number>} */ (
    new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    })
  );
  const lines = createInterface({ input: /** @type {import('node:stream').Readable} */ (child.stdout) });
  const first = await Promise.race([once(lines, 'line'), ended]);
  if (typeof first === 'number') throw new Refusal(`模拟的微信服务器没能启动（退出码 ${first}）`);
  const { listening: origin, appId, appSecret } = JSON.parse(first[0]);
  return {
    origin,
    settings: {
      WECHAT_API_BASE: origin,
      WECHAT_APP_ID: appId,
      WECHAT_APP_SECRET: appSecret,
      WECHAT_PUSH_TOKEN: pushToken,
      WECHAT_TEMPLATES: JSON.stringify(
        Object.fromEntries(Object.entries(TEMPLATES).map(([kind, { id }]) => [kind, id])),
      ),
    },
    ended,
    stop: async () => {
      if (child.pid !== undefined && child.exitCode === null) {
        await endProcess(child.pid, STOP_WITHIN_SECONDS);
      }
    },
  };
}

/** The mini-program's pages. They are listed in TypeScript, which Node 20 cannot import, so they are read as text. */
function publishedPages() {
  const config = readFileSync(path.join(PROJECT, 'apps/miniapp/src/app.config.ts'), 'utf8');
  return [...config.matchAll(/'(pages\/[\w-]+\/index)'/g)].map(([, page]) => page);
}
