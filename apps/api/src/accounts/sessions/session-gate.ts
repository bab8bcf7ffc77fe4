import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../../config/settings.js';
import { enrolmentRequired, logInRequired, originRefused, otherWorld } from '../accounts.errors.js';
import { AccountSessions } from './account-sessions.js';
import { isOwnOrigin } from './own-origin.js';
import { knownHolder, rememberHolder } from './request-holder.js';
import { sessionToken } from './session-cookies.js';
import type { SessionHolder } from './session-holder.js';

const SAFE_METHODS = ['GET', 'HEAD'];

/** What every route of staff and agents is behind. */
@Injectable()
export class SessionGate {
  constructor(
    private readonly sessions: AccountSessions,
    private readonly settings: Settings,
  ) {}

  /**
   * Lets a request through that carries a session of this kind.
   * @param beforeEnrolment whether also somebody may who has yet to set up one-time codes
   * @throws {Problem} 401 `log-in-required`; 403 `not-for-this-account`, `origin-refused`, `second-factor-required`
   */
  async pass(
    request: FastifyRequest,
    reply: FastifyReply,
    { kind, beforeEnrolment }: { kind: SessionHolder['kind']; beforeEnrolment: boolean },
  ): Promise<SessionHolder> {
    // What one person may see must not stay in a browser that the next one uses.
    reply.header('cache-control', 'no-store');
    const holder = knownHolder(request) ?? (await this.findHolder(request));
    if (holder === null) throw logInRequired();
    if (holder.kind !== kind) throw otherWorld();
    this.requireOwnOrigin(request);
    if (holder.mustEnrol && !beforeEnrolment) throw enrolmentRequired();
    rememberHolder(request, holder);
    return holder;
  }

  /** @throws {Problem} 403 `origin-refused`, also where no session is needed yet: nobody logs somebody else in */
  requireOwnOrigin(request: FastifyRequest): void {
    if (SAFE_METHODS.includes(request.method)) return;
    if (!isOwnOrigin(request.headers.origin, this.settings)) throw originRefused();
  }

  private async findHolder(request: FastifyRequest): Promise<SessionHolder | null> {
    const token = sessionToken(request.headers.cookie);
    return token === null ? null : this.sessions.holderOf(token);
  }
}
