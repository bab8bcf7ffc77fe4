import type { FastifyRequest } from 'fastify';
import type { SessionHolder } from './session-holder.js';

const holders = new WeakMap<FastifyRequest, SessionHolder>();

/** Notes who was let through with a request, for the guards and parameters that come after. */
export function rememberHolder(request: FastifyRequest, holder: SessionHolder): void {
  holders.set(request, holder);
}

export function knownHolder(request: FastifyRequest): SessionHolder | null {
  return holders.get(request) ?? null;
}

/** @throws when the route is behind no gate: a fault of ours */
export function holderOf(request: FastifyRequest): SessionHolder {
  const holder = knownHolder(request);
  if (holder === null) throw new Error('the route asks for its user and says nowhere who may use it');
  return holder;
}
