import { parseArgs } from 'node:util';
import { listen } from './http/simulator-server.js';
import { ACCOUNT } from './world/account.js';
import { World } from './world/world.js';

/*
 * wechat-simulator [--port 0] [--account JSON]
 *
 * Prints {"listening": "http://127.0.0.1:PORT", "appId": …, "appSecret": …} on one line when it takes calls. Ends on a signal, or
 * when the process that started it and holds the other end of its channel is gone.
 */

const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, account: { type: 'string', default: '{}' } },
});
const world = new World(ACCOUNT.parse(JSON.parse(values.account)));
const server = await listen(world, Number(values.port));

const stop = () => {
  server.close().then(() => process.exit(0));
};
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, stop);
process.once('disconnect', stop);

const { appId, appSecret } = world.account;
console.log(JSON.stringify({ listening: server.origin, appId, appSecret }));
