import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { parseSetCookie } from 'cookie';
import { Settings } from '../../config/settings.js';
import { Database } from '../../platform/database.js';
import { AccountRepository } from '../account.repository.js';
import { hashPassword } from '../log-in/passwords.js';

type Reply = Awaited<ReturnType<NestFastifyApplication['inject']>>;

/** A browser on our own page: it keeps cookies, and names its page's origin. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly app: NestFastifyApplication,
    /** Where its requests come from. */
    readonly address = '192.0.2.10',
  ) {}

  async send(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: object): Promise<Reply> {
    const reply = await this.app.inject({
      method,
      url: `/api/v1/${path}`,
      payload,
      remoteAddress: this.address,
      headers: { cookie: this.cookieHeader(), origin: this.app.get(Settings).publicAddress },
    });
    for (const line of [reply.headers['set-cookie'] ?? []].flat()) {
      const { name, value, maxAge } = parseSetCookie(line);
      if (maxAge === 0 || !value) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return reply;
  }

  logIn(credentials: object): Promise<Reply> {
    return this.send('POST', 'staff-sessions', credentials);
  }

  async isIn(): Promise<boolean> {
    return (await this.send('GET', 'staff-sessions/current')).statusCode === 200;
  }

  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** As a person does who clears what the browser keeps. */
  forgetAll(): void {
    this.cookies.clear();
  }

  /** The same cookies from elsewhere. */
  movedTo(address: string): Browser {
    const moved = new Browser(this.app, address);
    for (const [name, value] of this.cookies) moved.cookies.set(name, value);
    return moved;
  }
}

/** Lets an account log in by a password. @returns its log-in name */
export async function givePassword(
  app: NestFastifyApplication,
  accountId: string,
  password: string,
): Promise<string> {
  const accounts = new AccountRepository(app.get(Database).dataSource().manager);
  await accounts.change(accountId, { passwordHash: await hashPassword(password) });
  return (await accounts.find(accountId))!.loginName;
}
