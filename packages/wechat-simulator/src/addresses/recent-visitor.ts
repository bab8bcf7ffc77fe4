import type { Person } from '../world/people.js';
import { errors } from '../world/wechat-error.js';
import type { World } from '../world/world.js';

const RECENT_MILLISECONDS = 2 * 3_600_000;

/**
 * The person whose words or picture are to be checked: "用户需在近两小时访问过小程序".
 * @throws {WeChatError} 40003 nobody; 61010 too long ago
 */
export function recentVisitor(world: World, openid: unknown): Person {
  const person = world.people.find(openid);
  if (person === null) throw errors.invalidOpenid();
  if (world.clock.now() - person.lastVisit > RECENT_MILLISECONDS) throw errors.notVisitedLately();
  return person;
}
