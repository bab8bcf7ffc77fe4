import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { WriteLimits } from '../../platform/http/write-limits.js';

/** A hundred full drafts a day from one address: a village behind one operator's address has them, a flood has more. */
const A_DAY = { windowSeconds: 24 * 60 * 60, perAddress: 900, inAll: 20_000 };

/** How much anybody may upload, in this process's memory; apart from other writes, of which one filing makes fewer. */
export class UploadLimits extends WriteLimits {
  constructor(limits = A_DAY) {
    super(limits);
  }
}

/** Before a byte of the upload is read. */
@Injectable()
export class UploadLimitGuard implements CanActivate {
  constructor(private readonly limits: UploadLimits) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    await this.limits.count(context.switchToHttp().getRequest<FastifyRequest>().ip);
    return true;
  }
}
