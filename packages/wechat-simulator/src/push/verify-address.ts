import { randomInt } from 'node:crypto';
import type { World } from '../world/world.js';
import { signedQuery } from './signature.js';

/**
 * What WeChat does when an owner registers the address of their server: GET with the signed query and `echostr`, which must
 * come back as it was: https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 * @returns whether the address would be taken
 */
export async function verifyAddress(world: World): Promise<boolean> {
  const { pushAddress, pushTimeoutMilliseconds } = world.account;
  if (pushAddress === null) return false;
  const address = new URL(pushAddress.url);
  const echo = String(randomInt(2 ** 40));
  const query = { ...signedQuery(pushAddress.token, world.clock.nowSeconds()), echostr: echo };
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(pushTimeoutMilliseconds) });
    return response.status === 200 && (await response.text()) === echo;
  } catch {
    // No answer at all is a plain no.
    return false;
  }
}
