import type { StaffRole } from '@jiweibao/shared';
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
import { otherWorld, roleRequired } from './accounts.errors.js';
import { holderOf } from './sessions/request-holder.js';
import { SessionGate } from './sessions/session-gate.js';
import type { Staff } from './staff.js';

/** Who may use a route: one of these roles; empty for anybody of a bureau. Read by the guard and by the authority matrix's test. */
export const STAFF_ROLES_OF_ROUTE = 'staff-only:roles';
const BEFORE_ENROLMENT = 'staff-only:before-enrolment';

@Injectable()
class StaffGuard implements CanActivate {
  constructor(
    private readonly gate: SessionGate,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const metadata = <Value>(key: string) =>
      this.reflector.getAllAndOverride<Value | undefined>(key, [context.getHandler(), context.getClass()]);
    const holder = await this.gate.pass(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), {
      kind: 'staff',
      beforeEnrolment: metadata<boolean>(BEFORE_ENROLMENT) === true,
    });
    if (holder.kind !== 'staff') throw otherWorld();
    const roles = metadata<StaffRole[]>(STAFF_ROLES_OF_ROUTE) ?? [];
    if (roles.length > 0 && !roles.some((role) => holder.user.roles.includes(role))) throw roleRequired();
    return true;
  }
}

/**
 * A route, or all of a controller's, for people of the bureaus: a session by cookie, on writes also our own page's Origin, and one
 * of these roles. On a method it replaces what its controller says. It does not say which cases or accounts: the repository does,
 * by the subtree of `Staff.bureauCode`.
 * @param roles any one of them suffices; none named: everybody of a bureau
 */
export function StaffOnly(...roles: StaffRole[]) {
  return applyDecorators(
    SetMetadata(STAFF_ROLES_OF_ROUTE, roles),
    UseGuards(StaffGuard),
    ApiCookieAuth('accountSession'),
  );
}

/** Beside `StaffOnly`: open also to who has yet to set up one-time codes. */
export function BeforeEnrolment() {
  return SetMetadata(BEFORE_ENROLMENT, true);
}

/** The parameter of a `StaffOnly` route that says who is asking. */
export const CurrentStaff = createParamDecorator((_: unknown, context: ExecutionContext): Staff => {
  const holder = holderOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (holder.kind !== 'staff') throw new Error('a route of staff let somebody else in');
  return holder.user;
});
