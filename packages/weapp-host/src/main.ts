#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { AutomatorServer } from './automator/automator-server.js';
import { WeappHost } from './weapp-host.js';
import { createWx } from './wx/create-wx.js';

/*
 * weapp-host DIST [--port 0] [--url /pages/…?query] [--scene 1001]
 *
 * Runs the mini-program in DIST and prints {"listening": "ws://127.0.0.1:PORT"} on one line when automator may connect. Ends on a
 * signal, on automator's close(), or when the process that started it and holds the other end of its channel is gone.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '0' },
    url: { type: 'string' },
    scene: { type: 'string', default: '1001' },
  },
});
const [dist] = positionals;
if (dist === undefined) {
  console.error('usage: weapp-host DIST [--port 0] [--url /pages/…?query] [--scene 1001]');
  process.exit(2);
}

const host = await WeappHost.launch(dist, createWx, { url: values.url, scene: Number(values.scene) });
const server = await AutomatorServer.listen(host, Number(values.port));

const stop = () => {
  host.close();
  void server.close();
};
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, stop);
process.once('disconnect', stop);
void server.closed().then(() => process.exit(0));

console.log(JSON.stringify({ listening: server.address }));
