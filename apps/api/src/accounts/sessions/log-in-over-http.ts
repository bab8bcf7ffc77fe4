import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../../platform/database.js';
import type { AccountKind } from '../account-kind.js';
import { logInRequired } from '../accounts.errors.js';
import { LogIn } from '../log-in/log-in.service.js';
import type { AccountLogInBody } from './account-session-replies.js';
import { AccountSessions } from './account-sessions.js';
import {
  deviceCookie,
  deviceToken,
  endedSessionCookie,
  sessionCookie,
  sessionToken,
} from './session-cookies.js';
import { SessionGate } from './session-gate.js';
import type { SessionHolder } from './session-holder.js';

/** Log-in and log-out as a browser does them: the same for both worlds, each of which has its own route. */
@Injectable()
export class LogInOverHttp {
  constructor(
    private readonly database: Database,
    private readonly logIns: LogIn,
    private readonly sessions: AccountSessions,
    private readonly gate: SessionGate,
  ) {}

  /** @throws {Problem} 403 `origin-refused`; those of `LogIn.logIn` */
  async logIn(
    kind: AccountKind,
    body: AccountLogInBody,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<SessionHolder> {
    this.gate.requireOwnOrigin(request);
    const { cookie } = request.headers;
    const { token, device } = await this.logIns.logIn(
      kind,
      { ...body, oneTimeCode: body.oneTimeCode || null, recoveryCode: body.recoveryCode || null },
      { address: request.ip, device: deviceToken(cookie), session: sessionToken(cookie) },
    );
    const holder = await this.sessions.holderOf(token);
    // Ended between two statements by whoever manages the account.
    if (holder === null) throw logInRequired();
    reply.header('set-cookie', [sessionCookie(token), deviceCookie(device)]);
    return holder;
  }

  /** Ends the session that a request carries, if any. The browser stays known. */
  async logOut(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    this.gate.requireOwnOrigin(request);
    const token = sessionToken(request.headers.cookie);
    if (token !== null) await this.sessions.end(this.database.dataSource().manager, token);
    reply.header('set-cookie', endedSessionCookie());
  }
}
