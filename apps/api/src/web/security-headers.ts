import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  // Taro's components put their styles into the page as they load.
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  // Taro's components bring a small font of icons inside their styles.
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** All that a reply for programs needs: nothing in it is ever a page. */
const API_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * The full set of headers on pages, two on API replies: those are asked for far more often, and headers that only a page obeys
 * are wasted on them.
 * @param options `overTls`: browsers are told to use nothing else from then on
 */
export async function addSecurityHeaders(
  app: NestFastifyApplication,
  options: { overTls: boolean },
): Promise<void> {
  await app.register(helmet, {
    global: false,
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    strictTransportSecurity: options.overTls,
    xFrameOptions: { action: 'deny' },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      if (request.url.startsWith('/api/v1/')) reply.headers(API_HEADERS);
      else {
        reply.header('permissions-policy', 'camera=(self), geolocation=(self), microphone=()');
        reply.helmet();
      }
      done();
    });
}
