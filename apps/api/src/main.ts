import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from './application.js';
import { environmentSettings } from './config/environment.js';
import { SettingsError } from './config/settings-error.js';

/** How long running requests may take to finish once we are asked to stop. */
const DRAIN_MILLISECONDS = 15_000;

async function start(): Promise<void> {
  const settings = environmentSettings();
  const app = await createApplication(settings);
  stopWhenAsked(app);
  await app.listen(settings.port, settings.host);
}

/** Ends cleanly on a signal, or when the process that started us and holds the other end of the channel is gone. */
function stopWhenAsked(app: NestFastifyApplication): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), DRAIN_MILLISECONDS).unref();
    app.close().then(
      () => process.exit(0),
      (error) => refuse(error),
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
  process.on('disconnect', stop);
}

/** Says why it ends, in a sentence where the reason is the operator's to mend. */
function refuse(error: unknown): never {
  if (error instanceof SettingsError) console.error(error.message);
  else if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    console.error(`端口 ${(error as { port?: number }).port} 已被其他程序占用，请用 PORT 换一个端口。`);
  } else console.error(error);
  process.exit(1);
}

start().catch(refuse);
