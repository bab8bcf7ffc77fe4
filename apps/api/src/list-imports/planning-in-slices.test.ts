import type { DataSource } from 'typeorm';
import { loadDivisions } from '../organization/divisions.js';
import type { Clock } from '../platform/clock.js';
import type { BrandDirectory } from '../registry/brand-directory.js';
import type { RegisteredOutlet } from '../registry/registered-outlet.js';
import type { RegisteredOutlets } from '../registry/registered-outlets.js';
import type { RegistryWriter } from '../registry/registry-writer.js';
import { ListImportService } from './list-import.service.js';
import { NO_CHOICES } from './outlet-choices.js';
import { AGENT, BRAND, listed, registered, resolvedList, TODAY } from './testing/list-fixtures.js';

const OUTLETS = 1_500;
const OPTIONS = { decisions: new Map(), statedDivisions: [], choices: NO_CHOICES };

const numbers = Array.from({ length: OUTLETS }, (_none, at) => at);
/** One in three is new, the others changed; as many again are missing. */
const list = resolvedList(numbers.map((number) => listed(number, { hours: '9:00-18:00' })));
const known = numbers.flatMap((number) =>
  number % 3 === 0 ? [] : [registered(number), registered(number + OUTLETS)],
);

function service(outlets: readonly RegisteredOutlet[]): ListImportService {
  // Nothing of it waits for a database: every turn of the event loop is one that the planning gave away.
  return new ListImportService(
    () => ({ manager: null }) as unknown as DataSource,
    {} as RegistryWriter,
    { listInQuestion: async () => [...outlets] } as unknown as RegisteredOutlets,
    { agentsOf: async () => new Map([[BRAND, AGENT]]) } as unknown as BrandDirectory,
    loadDivisions('13'),
    { today: () => TODAY } as Clock,
  );
}

afterEach(() => jest.restoreAllMocks());

test('a list is planned in slices: whoever else waits for the thread has it in between', async () => {
  let clock = 0;
  // Each look at the clock finds a slice over, so that the machine's pace decides nothing.
  jest.spyOn(performance, 'now').mockImplementation(() => (clock += 1_000));
  let turns = 0;
  let waiting = setImmediate(function turn() {
    turns += 1;
    waiting = setImmediate(turn);
  });
  const plan = await service(known).preview(list, OPTIONS);
  clearImmediate(waiting);
  expect([plan.added.length, plan.changed.length, plan.missing.length]).toEqual([500, 1_000, 1_000]);
  expect(turns).toBeGreaterThan(OUTLETS / 4);
});
