import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { answerFrom } from './built-pages.js';

/**
 * Serves the built console below `/console`. It sends files by what `serveConsumerPages` sets up, which every application has.
 * @param directory of the console's build; when it is missing, a page says so
 */
export function serveConsole(app: NestFastifyApplication, directory: string): void {
  const server = app.getHttpAdapter().getInstance();
  server.get('/console', (_request, reply) => answerFrom(directory, '', reply));
  server.get('/console/*', (request, reply) =>
    answerFrom(directory, (request.params as { '*': string })['*'], reply),
  );
}
