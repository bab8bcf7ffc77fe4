import type { IncomingMessage, ServerResponse } from 'node:http';
import { ZodError } from 'zod';
import { readBody } from '../http/read-body.js';
import { sendJson } from '../http/replies.js';
import type { World } from '../world/world.js';
import { ACTS } from './acts.js';

/**
 * What only a test, the demonstration or the simulated phone may ask: `METHOD /__control/NAME` with JSON. Answers 200 with the
 * act's result; 400 with what is wrong in the request; 404 for a name that does not exist.
 */
export async function controlRequest(
  world: World,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  const act = ACTS[`${request.method} ${name}`];
  if (act === undefined) {
    sendJson(response, 404, { fault: `no such act; there are: ${Object.keys(ACTS).join(', ')}` });
    return;
  }
  try {
    sendJson(response, 200, await act(world, body.length === 0 ? {} : JSON.parse(body.toString('utf8'))));
  } catch (error) {
    if (!(error instanceof ZodError) && !(error instanceof SyntaxError)) throw error;
    sendJson(response, 400, { fault: error.message });
  }
}
