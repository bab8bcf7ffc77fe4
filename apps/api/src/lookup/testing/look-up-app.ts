import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { serveApiDocs } from '../../api-docs.js';
import { Settings } from '../../config/settings.js';
import { SettingsModule } from '../../config/settings.module.js';
import { HealthModule } from '../../health/health.module.js';
import { Clock } from '../../platform/clock.js';
import { ClockModule } from '../../platform/clock.module.js';
import { createHttpAdapter } from '../../platform/http/http-adapter.js';
import { ProblemFilter } from '../../platform/problem.filter.js';
import { LookupModule } from '../lookup.module.js';
import { certificateRows } from '../read-model/certificates/certificate-rows.js';
import { FollowerThread } from '../read-model/follow/follower-thread.js';
import { ReadModel } from '../read-model/read-model.js';
import { buildSegment } from '../read-model/segment/segment-builder.js';
import {
  EXAMPLE_AS_OF,
  EXAMPLE_BRANDS,
  EXAMPLE_CATEGORIES,
  EXAMPLE_CERTIFICATES,
  EXAMPLE_OUTLETS,
  EXAMPLE_REVISION,
  EXAMPLE_TODAY,
  EXAMPLE_WARNINGS,
} from './example-registry.js';

/** A clock that stands still until it is moved. */
class StandingClock extends Clock {
  date = EXAMPLE_TODAY;

  now(): Date {
    return new Date(`${this.date}T12:00:00+08:00`);
  }
}

export interface LookUpApp {
  app: NestFastifyApplication;
  clock: StandingClock;
  readModel: ReadModel;
  /** Lines that were logged. */
  log: string[];
}

/** The look-ups as they are wired in the product, without a follower: nothing is loaded until `loadExample`. */
export async function startLookUpApp(): Promise<LookUpApp> {
  const clock = new StandingClock();
  const log: string[] = [];
  const module = await Test.createTestingModule({
    imports: [SettingsModule, ClockModule, LookupModule, HealthModule],
  })
    .overrideProvider(Settings)
    .useValue({ provinceCode: '13' })
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(FollowerThread)
    .useValue({})
    .compile();
  const adapter = createHttpAdapter({ trustedProxies: [], log: null });
  const keep = (...parts: unknown[]) => void log.push(parts.map(String).join(' '));
  const app = module.createNestApplication<NestFastifyApplication>(adapter, {
    logger: { log: () => undefined, warn: keep, error: keep },
  });
  app.useGlobalFilters(new ProblemFilter());
  serveApiDocs(app);
  await app.init();
  await adapter.getInstance().ready();
  return { app, clock, readModel: app.get(ReadModel), log };
}

/** Gives the read model the example registry, or one with other outlets. */
export function loadExample(
  readModel: ReadModel,
  { revision = EXAMPLE_REVISION, outlets = EXAMPLE_OUTLETS } = {},
): void {
  readModel.apply({
    base: buildSegment(outlets),
    delta: buildSegment([]),
    replaced: null,
    catalogue: {
      categories: EXAMPLE_CATEGORIES,
      brands: EXAMPLE_BRANDS,
      warnings: EXAMPLE_WARNINGS,
    },
    certificates: certificateRows(EXAMPLE_CERTIFICATES),
    revision,
    origin: 'registry',
    registryAsOf: EXAMPLE_AS_OF,
  });
}
