import { errors } from '../world/wechat-error.js';
import type { World } from '../world/world.js';

/**
 * Checks that the caller is the owner of the mini-program. 41002, 40013: the shared list; 41004, 40125: the page of the stable
 * access token. Assumed: the order of the checks.
 * @throws {WeChatError}
 */
export function requireOwner(world: World, appId: unknown, appSecret: unknown): void {
  if (appId === undefined || appId === null || appId === '') throw errors.appIdMissing();
  if (appId !== world.account.appId) throw errors.invalidAppId();
  if (appSecret === undefined || appSecret === null || appSecret === '') throw errors.appSecretMissing();
  if (appSecret !== world.account.appSecret) throw errors.invalidAppSecret();
}
