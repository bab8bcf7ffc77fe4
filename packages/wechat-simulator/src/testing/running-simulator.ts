import { listen } from '../http/simulator-server.js';
import { ACCOUNT, type Account } from '../world/account.js';
import { Clock } from '../world/clock.js';
import { World } from '../world/world.js';

export const APP_ID = 'wx00000000000000aa';
export const APP_SECRET = '000000000000000000000000000000bb';

/** Nine o'clock in China: the clock stands still until a test moves it. */
const MORNING = Date.parse('2026-11-24T01:00:00Z');

/** A simulator that runs inside a test, and the shortest ways to talk to it. */
export class RunningSimulator {
  private constructor(
    readonly world: World,
    readonly origin: string,
    readonly stop: () => Promise<void>,
  ) {}

  static async start(account: Partial<Account> = {}): Promise<RunningSimulator> {
    const described = ACCOUNT.parse({ appId: APP_ID, appSecret: APP_SECRET, ...account });
    const world = new World(described, new Clock(() => MORNING));
    const { origin, close } = await listen(world, 0);
    return new RunningSimulator(world, origin, close);
  }

  /** Calls an address with a good access token, unless the query names another. */
  post(path: string, body: unknown, query: Record<string, string> = {}): Promise<Response> {
    const token = query.access_token ?? this.world.accessTokens.give(false).text;
    const address = `${this.origin}${path}?${new URLSearchParams({ ...query, access_token: token })}`;
    return fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  /** The errcode of the answer; null when it has none, as when it is a picture. */
  async errcode(path: string, body: unknown, query: Record<string, string> = {}): Promise<number | null> {
    return errcodeOf(await this.post(path, body, query));
  }

  async control(method: string, name: string, body: unknown = {}): Promise<Response> {
    const init = method === 'GET' ? { method } : { method, body: JSON.stringify(body) };
    return fetch(`${this.origin}/__control/${name}`, init);
  }
}

/** The parsed answer, of a shape that the test vouches for. */
export async function jsonOf<Reply extends object>(response: Response): Promise<Reply> {
  return (await response.json()) as Reply;
}

export async function errcodeOf(response: Response): Promise<number | null> {
  if (!response.headers.get('content-type')?.includes('json')) return null;
  return (await jsonOf<{ errcode?: number }>(response)).errcode ?? null;
}
