import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Address } from '../addresses/address.js';
import { ADDRESSES } from '../addresses/addresses.js';
import type { Fault } from '../world/faults.js';
import { errors, WeChatError } from '../world/wechat-error.js';
import type { World } from '../world/world.js';
import { readBody } from './read-body.js';
import { cutOff, sendAnswer, sendError, sendPage } from './replies.js';

const BY_PATH = new Map(ADDRESSES.map((address) => [address.path, address]));

/** Answers one call of WeChat's server: noted first, then the planned fault or the address's own answer. */
export async function answerCall(world: World, url: URL, request: IncomingMessage, response: ServerResponse) {
  const body = await readBody(request);
  note(world, url, request, body);
  const fault = world.faults.next(url.pathname);
  if (fault !== null && (await failed(fault, response))) return;
  try {
    const address = BY_PATH.get(url.pathname);
    if (address === undefined) throw errors.invalidUrl();
    if (request.method !== address.method) {
      throw address.method === 'GET' ? errors.requireGet() : errors.requirePost();
    }
    admit(world, address, url.searchParams);
    const contentType = request.headers['content-type'] ?? '';
    sendAnswer(response, await address.answer({ world, query: url.searchParams, body, contentType }));
  } catch (error) {
    if (!(error instanceof WeChatError)) throw error;
    sendError(response, error);
  }
}

/** @throws {WeChatError} no good token, or too many calls; assumed: that the token is looked at first */
function admit(world: World, address: Address, query: URLSearchParams): void {
  if (address.needsAccessToken) world.accessTokens.require(query.get('access_token'));
  const over = world.quotas.count(address.path, world.account.limits[address.path] ?? address.limit);
  if (over === 'day') throw errors.dayQuota();
  if (over === 'minute') throw address.minuteErrcode === 45009 ? errors.dayQuota() : errors.minuteQuota();
}

/** @returns whether the call ends here */
async function failed(fault: Fault, response: ServerResponse): Promise<boolean> {
  switch (fault.kind) {
    case 'errcode':
      sendError(response, new WeChatError(fault.errcode, fault.errmsg));
      return true;
    case 'status':
      sendPage(response, fault.status);
      return true;
    case 'not-json':
      sendPage(response, 200);
      return true;
    case 'cut':
      cutOff(response);
      return true;
    case 'hang':
      return true;
    case 'slow':
      await delay(fault.milliseconds);
      return false;
  }
}

function note(world: World, url: URL, request: IncomingMessage, body: Buffer): void {
  world.journal.calls.push({
    at: new Date(world.clock.now()).toISOString(),
    method: request.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    body: readable(body),
  });
}

function readable(body: Buffer): unknown {
  if (body.length === 0) return null;
  const text = body.toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    // Kept as it came: what was sent wrongly is what a test wants to see.
    return text;
  }
}
