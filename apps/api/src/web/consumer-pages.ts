import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFrom } from './built-pages.js';

/** `app.0b200a5a.css`: the content's hash is in the name, so what is behind the name never changes. */
const NAMED_BY_CONTENT = /\.[0-9a-f]{8,}\.[a-z0-9]+$/;

/**
 * Serves the built H5 pages: its files by name, and the one page for every other address, since its router reads the address
 * in the browser. Addresses of the API that do not exist stay errors.
 * @param directory of the H5 build; when it is missing, a page says so
 */
export async function serveConsumerPages(app: NestFastifyApplication, directory: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: directory,
    serve: false,
    // The build leaves compressed copies beside the files that gain from it.
    preCompressed: true,
    cacheControl: false,
    setHeaders: setCacheHeader,
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => answer(request, reply, directory));
}

function setCacheHeader(reply: FastifyReply, file: string): void {
  const unpacked = file.replace(/\.(br|gz)$/, '');
  reply.header(
    'cache-control',
    NAMED_BY_CONTENT.test(unpacked) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
}

function answer(request: FastifyRequest, reply: FastifyReply, directory: string): unknown {
  const name = (request.params as { '*': string })['*'];
  if (name === 'api' || name.startsWith('api/')) return reply.callNotFound();
  return answerFrom(directory, name, reply);
}
