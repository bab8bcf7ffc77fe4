import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import automator from 'miniprogram-automator';
import { Cleanup } from '../support/cleanup.js';
import { LeashedProcess } from '../support/leashed-process.js';
import { PROJECT_ROOT } from '../support/project.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { waitUntil } from '../support/wait-until.js';

/*
 * The program as it ships, in a process of its own: what jest's own world would hide (a promise nobody looks at) or keep alive
 * (a timer left behind) shows here.
 */

const PROGRAM = path.join(PROJECT_ROOT, 'packages/weapp-host/dist/main.js');
const cleanup = Cleanup.afterThisFile();

function miniProgram(page: string): string {
  const folder = temporaryFolder(cleanup);
  mkdirSync(path.join(folder, 'pages'));
  writeFileSync(path.join(folder, 'app.json'), JSON.stringify({ pages: ['pages/a'] }));
  writeFileSync(
    path.join(folder, 'app.js'),
    'App({ onUnhandledRejection({ reason }) { console.warn("told", reason.message) } })',
  );
  writeFileSync(path.join(folder, 'pages/a.js'), `Page(${page})`);
  writeFileSync(path.join(folder, 'pages/a.wxml'), '<view id="b" bindtap="press"/>');
  return folder;
}

/** @returns the process, and where automator may connect */
async function start(folder: string): Promise<{ host: LeashedProcess; wsEndpoint: string }> {
  const host = new LeashedProcess('weapp-host', process.execPath, [PROGRAM, folder]);
  cleanup.add(() => host.stop());
  const wsEndpoint = await waitUntil(
    () => {
      host.assertRunning();
      return /"listening":"(ws:[^"]+)"/.exec(host.output)?.[1];
    },
    { what: 'the host listens' },
  );
  return { host, wsEndpoint };
}

test('a promise that nobody looked at is seen, and the host goes on', async () => {
  const { wsEndpoint } = await start(
    miniProgram('{ async press() { await wx.login(); throw new Error("lost") } }'),
  );
  const mini = await automator.connect({ wsEndpoint });
  cleanup.add(() => mini.disconnect());
  const heard: string[] = [];
  mini.on('exception', ({ message }: { message: string }) => heard.push(message));
  mini.on('console', ({ args }: { args: string[] }) => heard.push(args.join(' ')));
  await (await (await mini.currentPage())?.$('#b'))?.tap();
  await waitUntil(() => heard.length === 2, { what: 'the rejection is told' });
  expect(heard).toEqual(['lost', 'told lost']);
  expect((await mini.currentPage())?.path).toBe('pages/a');
});

test('closed by automator, or by a signal, it ends whatever the mini-program left running', async () => {
  const busy = '{ onLoad() { setInterval(() => {}, 10); setTimeout(() => {}, 600_000) } }';
  const closed = await start(miniProgram(busy));
  const mini = await automator.connect({ wsEndpoint: closed.wsEndpoint });
  await mini.close();
  expect(await closed.host.exit()).toBe(0);

  const signalled = await start(miniProgram(busy));
  signalled.host.signal('SIGTERM');
  expect(await signalled.host.exit()).toBe(0);
});

test('a folder that is no mini-program is refused in words', async () => {
  const host = new LeashedProcess('weapp-host', process.execPath, [PROGRAM, temporaryFolder(cleanup)]);
  expect(await host.exit()).toBe(1);
  expect(host.output).toContain('app.json is missing: is this the folder of a built mini-program?');
});
