import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { withoutValues } from '../without-values.js';

/** Of the requests that read and went well, one in this many is logged: a line for each would halve what a server can answer. */
const ONE_IN = 100;
/** A reply that took longer is logged always. */
export const SLOW_MILLISECONDS = 500;
/** Said on purpose, by a process that has just started; whoever asks will ask again. */
const NOT_READY = 503;

/**
 * One line a request, at its end: what failed, what was slow and what wrote, always; of the other reads a sample. A line says
 * which route it was, never the address asked for: that holds the numbers and words that people look up.
 */
export class RequestLog extends LogController {
  private quickReads = 0;

  override incomingRequest(): void {
    // One line is enough, and the last one knows more.
  }

  override routeNotFound(): void {
    // Logged when it completes, without the address.
  }

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    const failed = reply.statusCode >= 500 && reply.statusCode !== NOT_READY;
    if (!error && !failed && this.isQuickRead(request, reply)) {
      this.quickReads += 1;
      if (this.quickReads % ONE_IN !== 1) return;
    }
    const line = {
      request: request.id,
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    };
    if (error) request.log.error({ ...line, err: error }, 'request failed');
    else if (failed) request.log.error(line, 'request failed');
    else request.log.info(line, 'request answered');
  }

  private isQuickRead(request: FastifyRequest, reply: FastifyReply): boolean {
    return (request.method === 'GET' || request.method === 'HEAD') && reply.elapsedTime < SLOW_MILLISECONDS;
  }
}

/** How errors and requests appear in any other line: without addresses, parameters, or values from the database. */
export const LOG_SERIALIZERS = {
  err(error: Error & { code?: unknown }) {
    const [message, stack] = [withoutValues(error.message), withoutValues(error.stack ?? '')];
    return { type: error.name, message, code: error.code, stack };
  },
  req(request: { method: string; routeOptions?: { url?: string } }) {
    return { method: request.method, route: request.routeOptions?.url ?? null };
  },
  res(reply: { statusCode?: number }) {
    return { status: reply.statusCode };
  },
};
