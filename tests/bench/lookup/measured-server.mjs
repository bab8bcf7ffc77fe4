import { fork } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';

const PROBE = new URL('probe.mjs', import.meta.url);
const START_MILLISECONDS = 60_000;
const CONNECTIONS = 8;

/** A server in a process of its own, asked over the loopback, whose CPU time can be read. Ends with this process. */
export class MeasuredServer {
  #probes = 0;
  #agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });

  constructor(child, port) {
    this.child = child;
    this.port = port;
  }

  /**
   * @param {URL} program
   * @param {{args?: (port: number) => string[], env?: (port: number) => NodeJS.ProcessEnv, ready: string}} options
   *   `ready`: a path that answers 200 once the server can be measured
   */
  static async start(program, { args = () => [], env = () => ({}), ready }) {
    const port = await freePort();
    const child = fork(program, args(port), {
      execArgv: ['--import', PROBE.href],
      env: { ...process.env, ...env(port) },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const server = new MeasuredServer(child, port);
    await server.#waitFor(ready);
    return server;
  }

  /** @returns {Promise<{status: number, body: Buffer}>} */
  ask(path) {
    return new Promise((resolve, reject) => {
      const request = http.get(
        { host: '127.0.0.1', port: this.port, path, agent: this.#agent },
        (response) => {
          const parts = [];
          response.on('data', (part) => parts.push(part));
          response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(parts) }));
          response.on('error', reject);
        },
      );
      request.on('error', reject);
    });
  }

  /** What the process has used since its start. */
  async usage() {
    const probe = ++this.#probes;
    this.child.send({ probe });
    for (;;) {
      const [message] = await once(this.child, 'message');
      if (message.probe === probe) return message;
    }
  }

  /**
   * Asks every path once, a few at a time.
   * @returns CPU microseconds of the server a request, requests a second, and the 99th percentile of latency in milliseconds
   */
  async run(paths) {
    const latencies = new Float64Array(paths.length);
    const before = await this.usage();
    const startedAt = performance.now();
    let next = 0;
    const asker = async () => {
      while (next < paths.length) {
        const at = next++;
        const askedAt = performance.now();
        const { status } = await this.ask(paths[at]);
        latencies[at] = performance.now() - askedAt;
        if (status !== 200) throw new Error(`${paths[at]} answered ${status}`);
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, asker));
    const seconds = (performance.now() - startedAt) / 1000;
    const after = await this.usage();
    latencies.sort();
    return {
      cpuMicroseconds: (after.cpuMicroseconds - before.cpuMicroseconds) / paths.length,
      perSecond: paths.length / seconds,
      p99: latencies[Math.floor(paths.length * 0.99)],
    };
  }

  async stop() {
    this.#agent.destroy();
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }

  async #waitFor(path) {
    const until = performance.now() + START_MILLISECONDS;
    for (;;) {
      if (this.child.exitCode !== null) throw new Error('the server ended before it was ready');
      const status = await this.ask(path).then(
        (reply) => reply.status,
        () => 0, // not listening yet
      );
      if (status === 200) return;
      if (performance.now() > until) throw new Error('the server did not get ready in a minute');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
