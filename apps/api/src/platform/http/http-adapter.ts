import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyHttpOptions, RawServerDefault } from 'fastify';
import { answerUndecodableAddress, answerUnreadableRequest } from './malformed-request.js';
import { LOG_SERIALIZERS, RequestLog } from './request-log.js';

const BODY_LIMIT_BYTES = 64 * 1024;
/** Room for 10 KB of Chinese text in an address, escaped, so that it gets an ordinary reply that says what is wrong. */
const HEAD_LIMIT_BYTES = 48 * 1024;
const REQUEST_TIMEOUT_MILLISECONDS = 30_000;
/** Longer than a proxy in front keeps its connections, so that it is never the proxy that finds one closed. */
const KEEP_ALIVE_MILLISECONDS = 75_000;

interface HttpAdapterOptions {
  /** Whose X-Forwarded-For is believed. */
  trustedProxies: string[];
  /** Where the log goes, a JSON object a line; null for none. */
  log: { write(line: string): unknown } | null;
}

export function createHttpAdapter(options: HttpAdapterOptions): FastifyAdapter {
  const server: FastifyHttpOptions<RawServerDefault> = {
    logger: options.log !== null && {
      stream: { write: (line) => void options.log?.write(line) },
      serializers: LOG_SERIALIZERS,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
    },
    logController: new RequestLog(),
    // A logger for each request would cost more than the look-up itself; the lines name the request instead.
    childLoggerFactory: (logger) => logger,
    trustProxy: options.trustedProxies.length > 0 ? options.trustedProxies : false,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MILLISECONDS,
    keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
    http: { maxHeaderSize: HEAD_LIMIT_BYTES },
    // What a person pasted into an address gets an ordinary answer, whatever its length; the head's limit bounds it.
    routerOptions: { maxParamLength: HEAD_LIMIT_BYTES },
    clientErrorHandler: answerUnreadableRequest,
    frameworkErrors: answerUndecodableAddress,
  };
  // Only a route that asks for a form's file reads one, with limits of its own.
  return new FastifyAdapter({ ...server, multipart: true });
}
