import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { serveApiDocs } from './api-docs.js';
import { AppModule } from './app.module.js';
import type { Settings } from './config/settings.js';
import { createHttpAdapter } from './platform/http/http-adapter.js';
import { NestLog } from './platform/http/nest-log.js';
import { ProblemFilter } from './platform/problem.filter.js';
import { redirectCertificateAddresses } from './web/certificate-address.js';
import { serveConsole } from './web/console-pages.js';
import { serveConsumerPages } from './web/consumer-pages.js';
import { addSecurityHeaders } from './web/security-headers.js';

/** The whole application, wired and not yet listening. */
export async function createApplication(settings: Settings): Promise<NestFastifyApplication> {
  const adapter = createHttpAdapter({ trustedProxies: settings.trustedProxies, log: process.stdout });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, adapter, {
    logger: new NestLog(adapter.getInstance().log),
    // A failure to wire is ours to report: see main.ts.
    abortOnError: false,
  });
  app.useGlobalFilters(new ProblemFilter());
  await addSecurityHeaders(app, { overTls: settings.production });
  serveApiDocs(app);
  redirectCertificateAddresses(app);
  serveConsole(app, settings.consoleDirectory);
  await serveConsumerPages(app, settings.pagesDirectory);
  return app;
}
