import type { Limit } from '../world/quotas.js';
import type { World } from '../world/world.js';

/** One call, as an address sees it. */
export interface Call {
  world: World;
  query: URLSearchParams;
  body: Buffer;
  contentType: string;
}

/** What goes back: JSON, or a picture. */
export type Answer = { json: Record<string, unknown> } | { png: Buffer };

/** One of the addresses of WeChat's server. */
export interface Address {
  method: 'GET' | 'POST';
  path: string;
  /** Whether the query must hold a good access token. */
  needsAccessToken: boolean;
  /** How often the whole mini-program may call it. */
  limit: Limit;
  /** Which code says that it was called too often in a minute; most say 45011. */
  minuteErrcode?: 45009;
  /** @throws {WeChatError} */
  answer(call: Call): Answer | Promise<Answer>;
}
