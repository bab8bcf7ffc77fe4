import { randomBytes, randomUUID } from 'node:crypto';
import { TOTP } from 'otpauth';
import type { Api } from './api.js';
import type { Jwb } from './jwb.js';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
const LINK = /\/console\/invitation#(\S+)/;

export type StaffRole = 'intake' | 'handler' | 'supervisor' | 'administrator';

/** Somebody of a bureau in their browser, on our own page. */
export class Officer {
  private readonly cookies = new Map<string, string>();

  private constructor(
    private readonly api: Api,
    readonly loginName: string,
    readonly password: string,
  ) {}

  /** Accepts an invitation with a password, logs in, and sets up one-time codes where these are asked for. */
  static async accepting(api: Api, loginName: string, link: string, aheadDays = 0): Promise<Officer> {
    const password = randomBytes(18).toString('base64url');
    const officer = new Officer(api, loginName, password);
    const token = LINK.exec(link)?.[1] ?? '';
    await officer.send(
      204,
      'POST',
      '/invitations/current/acceptance',
      { password },
      { 'invitation-token': token },
    );
    const { mustEnrol } = await officer.send<{ mustEnrol: boolean }>(201, 'POST', '/staff-sessions', {
      loginName,
      password,
    });
    if (mustEnrol) await officer.enrol(password, aheadDays);
    return officer;
  }

  get<Reply>(path: string): Promise<Reply> {
    return this.send<Reply>(200, 'GET', path);
  }

  async bytes(path: string): Promise<Buffer> {
    const response = await this.request('GET', path);
    if (response.status !== 200) throw new Error(`${this.loginName}: GET ${path} → ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  }

  /** The status alone, for what may be refused. */
  async status(method: string, path: string, body?: object): Promise<number> {
    return (await this.request(method, path, body)).status;
  }

  /** Sends a request and gives the reply; fails with the reply's own words when it has another status. */
  async send<Reply>(
    expected: number,
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const response = await this.request(method, path, body, headers);
    const text = await response.text();
    if (response.status !== expected) {
      throw new Error(`${this.loginName}: ${method} ${path} → ${response.status}: ${text}`);
    }
    return (text === '' ? undefined : JSON.parse(text)) as Reply;
  }

  private async enrol(password: string, aheadDays: number): Promise<void> {
    const { secret } = await this.send<{ secret: string }>(201, 'POST', '/staff/me/second-factor', {
      password,
    });
    const oneTimeCode = new TOTP({ secret }).generate({
      timestamp: Date.now() + aheadDays * DAY_MILLISECONDS,
    });
    await this.send(200, 'POST', '/staff/me/second-factor/confirmation', { oneTimeCode });
  }

  private async request(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const response = await fetch(`${this.api.origin}/api/v1${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: {
        origin: this.api.origin,
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
        ...headers,
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=', 2) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }
}

/** Where the product's clock stands ahead of ours, the phones of its people are ahead too. */
interface Installation {
  api: Api;
  jwb: Jwb;
  aheadDays?: number;
}

/** The bureaus' people of one installation, from an administrator on. */
export class BureauPeople {
  private constructor(
    private readonly installation: Installation,
    private readonly administrator: Officer,
  ) {}

  /** As whoever runs the installation does: the command line makes an administrator, who then invites the others. */
  static async begin(installation: Installation, ...words: string[]): Promise<BureauPeople> {
    const { api, jwb, aheadDays } = installation;
    const loginName = `yanshi.${randomBytes(4).toString('hex')}`;
    const said = await jwb.run('create-admin', '--login-name', loginName, '--name', '演示管理员', ...words);
    const administrator = await Officer.accepting(api, loginName, said, aheadDays);
    return new BureauPeople(installation, administrator);
  }

  async join(bureauCode: string, ...roles: StaffRole[]): Promise<Officer> {
    const loginName = `yanshi.${bureauCode}.${randomBytes(4).toString('hex')}`;
    const { link } = await this.administrator.send<{ link: string }>(201, 'POST', '/staff/accounts', {
      loginName,
      name: '演示人员',
      bureauCode,
      roles,
    });
    const { api, aheadDays } = this.installation;
    return Officer.accepting(api, loginName, link, aheadDays);
  }
}
