import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { controlRequest } from '../control/control-requests.js';
import type { World } from '../world/world.js';
import { sendJson } from './replies.js';
import { answerCall } from './wechat-requests.js';

const CONTROL = '/__control/';

/**
 * Listens on this machine only: whoever reaches it may do as they please.
 * @param port 0 for any
 */
export async function listen(
  world: World,
  port: number,
): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://simulator');
    const work = url.pathname.startsWith(CONTROL)
      ? controlRequest(world, url.pathname.slice(CONTROL.length), request, response)
      : answerCall(world, url, request, response);
    work.catch((error: unknown) => {
      // A fault of the simulator itself: never to be taken for one of WeChat's.
      console.error(error);
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, { simulatorError: String(error) });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${taken}`, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Also those that hang on purpose.
  server.closeAllConnections();
  return closed;
}
