import type { AgentRole } from '@jiweibao/shared';
import {
  applyDecorators,
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  SetMetadata,
  UseGuards,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiCookieAuth } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { authorizationEnded, otherWorld, roleRequired } from './accounts.errors.js';
import { AgentStanding } from './agent-standing.js';
import type { AgentUser } from './agent-user.js';
import { holderOf } from './sessions/request-holder.js';
import { SessionGate } from './sessions/session-gate.js';

/** As `STAFF_ROLES_OF_ROUTE`, of the agents' routes. */
export const AGENT_ROLES_OF_ROUTE = 'agents-only:roles';

const AFTER_AUTHORIZATION = 'agents-only:after-authorization';

@Injectable()
class AgentGuard implements CanActivate {
  constructor(
    private readonly gate: SessionGate,
    private readonly standing: AgentStanding,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const holder = await this.gate.pass(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), {
      kind: 'agent',
      beforeEnrolment: true,
    });
    if (holder.kind !== 'agent') throw otherWorld();
    const targets = [context.getHandler(), context.getClass()];
    const roles = this.reflector.getAllAndOverride<AgentRole[] | undefined>(AGENT_ROLES_OF_ROUTE, targets);
    if (roles?.length && !roles.some((role) => holder.user.roles.includes(role))) throw roleRequired();
    const afterwards = this.reflector.getAllAndOverride<boolean | undefined>(AFTER_AUTHORIZATION, targets);
    if (!afterwards && (await this.standing.hasEnded(holder.user.generalAgentId))) throw authorizationEnded();
    return true;
  }
}

/** A route, or all of a controller's, for people of general agents. @param roles any one suffices; none: every agent's user */
export function AgentsOnly(...roles: AgentRole[]) {
  return applyDecorators(
    SetMetadata(AGENT_ROLES_OF_ROUTE, roles),
    UseGuards(AgentGuard),
    ApiCookieAuth('accountSession'),
  );
}

/** Beside `AgentsOnly`: open also when the agent's letters of authorization are all over, so that it can send new ones. */
export function AfterAuthorization() {
  return SetMetadata(AFTER_AUTHORIZATION, true);
}

/** The parameter of an `AgentsOnly` route that says who is asking. */
export const CurrentAgent = createParamDecorator((_: unknown, context: ExecutionContext): AgentUser => {
  const holder = holderOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (holder.kind !== 'agent') throw new Error('a route of agents let somebody else in');
  return holder.user;
});
