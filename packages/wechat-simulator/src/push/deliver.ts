import type { Delivery } from '../world/journal.js';
import type { World } from '../world/world.js';
import { signedQuery } from './signature.js';

const TRIES = 4;

/**
 * Pushes an event as JSON in plain text: POST with the signed query. The owner's server has five seconds to answer `success` or
 * nothing at all; else it is asked again, three times:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 * Assumed: that an answer with another status than 200, or with other words, counts as none. The encrypted mode is not modelled.
 * @returns null when no address is registered
 */
export async function deliver(world: World, openid: string, fields: Record<string, unknown>) {
  const { pushAddress, originalId, appId } = world.account;
  if (pushAddress === null) return null;
  const event = {
    ToUserName: originalId,
    FromUserName: openid,
    CreateTime: world.clock.nowSeconds(),
    MsgType: 'event',
    appid: appId,
    ...fields,
  };
  const delivery: Delivery = { event, answers: [], accepted: false };
  world.journal.deliveries.push(delivery);
  while (!delivery.accepted && delivery.answers.length < TRIES) {
    const { answer, accepted } = await offer(world, pushAddress, openid, event);
    delivery.answers.push(answer);
    delivery.accepted = accepted;
  }
  return delivery;
}

async function offer(
  world: World,
  { url, token }: { url: string; token: string },
  openid: string,
  event: Record<string, unknown>,
): Promise<{ answer: number | string; accepted: boolean }> {
  const address = new URL(url);
  const query = { ...signedQuery(token, world.clock.nowSeconds()), openid };
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(event),
      signal: AbortSignal.timeout(world.account.pushTimeoutMilliseconds),
    });
    const words = (await response.text()).trim();
    return { answer: response.status, accepted: response.status === 200 && /^(success)?$/.test(words) };
  } catch (error) {
    return { answer: String(error), accepted: false };
  }
}
