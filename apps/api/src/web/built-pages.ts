import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FastifyReply } from 'fastify';
import { PAGES_MISSING } from './pages-missing.js';

/**
 * Answers from a folder of built pages: a file by its name, and the one page for every other address, since its router reads the
 * address in the browser.
 * @param name the address below the folder's own, without a slash in front
 */
export function answerFrom(directory: string, name: string, reply: FastifyReply): unknown {
  // A page's address has no dot; a missing file must not be answered by a page, or an old page would run it as a script.
  if (path.posix.basename(name).includes('.')) return reply.sendFile(name, directory);
  if (existsSync(path.join(directory, 'index.html'))) return reply.sendFile('index.html', directory);
  return reply
    .code(503)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(PAGES_MISSING);
}
