import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Enough to tell a person what they typed; a code that is longer is none. */
const LONGEST_CODE = 32;

/**
 * `/c/TOKEN`, the address in the code of a printed certificate: short, so that the code's squares are large, and it leads to the
 * page that answers for it. Always a path of our own, whatever stands in the address, so it can send nobody elsewhere.
 */
export function redirectCertificateAddresses(app: NestFastifyApplication): void {
  app.getHttpAdapter().getInstance().get('/c/:code', redirect);
}

function redirect(request: FastifyRequest, reply: FastifyReply): unknown {
  const { code } = request.params as { code: string };
  // By whole characters: half of a surrogate pair cannot be written into an address.
  const shown = [...code].slice(0, LONGEST_CODE).join('');
  return reply
    .header('cache-control', 'no-cache')
    .redirect(`/certificate?code=${encodeURIComponent(shown)}`, 302);
}
