import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { WriteLimits } from './write-limits.js';

/** Put before each route by which the public writes. */
@Injectable()
export class WriteLimitGuard implements CanActivate {
  constructor(private readonly limits: WriteLimits) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    await this.limits.count(context.switchToHttp().getRequest<FastifyRequest>().ip);
    return true;
  }
}
