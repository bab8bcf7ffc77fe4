import fc from 'fast-check';
import { SystemClock } from '../../../platform/clock.js';
import { Gate } from '../../../platform/testing/gate.js';
import type { RegistryChanges, RegistrySnapshot } from '../../../registry/registry-record.js';
import { type GeneratedRegistry, generatedRegistry } from '../testing/generated-registry.js';
import { changesBetween, MODEL_AS_OF } from '../testing/model-of.js';
import { RecordingAudience } from '../testing/recording-audience.js';
import { mergeSegments } from './merge-segments.js';
import { type FollowedRegistry, RegistryFollower } from './registry-follower.js';

const PACE = { pollMilliseconds: 1, longestWaitMilliseconds: 4 };

/** A registry in memory that can be away, and can become another one. */
class HeldRegistry implements FollowedRegistry {
  away = false;
  loads = 0;
  questions = 0;

  constructor(private states: { revision: number; registry: GeneratedRegistry }[]) {}

  become(revision: number, registry: GeneratedRegistry): void {
    this.states.push({ revision, registry });
  }

  async loadSnapshot(): Promise<RegistrySnapshot> {
    this.loads++;
    const { revision, registry } = this.now();
    return { ...registry, revision, readAt: MODEL_AS_OF };
  }

  async currentRevision(): Promise<number> {
    this.questions++;
    return this.now().revision;
  }

  async changesSince(revision: number): Promise<RegistryChanges> {
    const { revision: current, registry } = this.now();
    const before = this.states.find((state) => state.revision === revision);
    if (before === undefined || current < revision) {
      throw Object.assign(new Error('unknown'), { code: 'revision-unknown' });
    }
    return changesBetween(before.registry, registry, current);
  }

  private now() {
    if (this.away) throw new Error('connect ECONNREFUSED');
    return this.states.at(-1)!;
  }
}

const [first, second, third] = fc.sample(generatedRegistry(30), { numRuns: 3, seed: 5 }) as [
  GeneratedRegistry,
  GeneratedRegistry,
  GeneratedRegistry,
];
let audience: RecordingAudience;
let follower: RegistryFollower | null = null;

beforeEach(() => {
  audience = new RecordingAudience();
});

afterEach(() => follower?.stop());

function follow(
  registry: HeldRegistry,
  merge = async (task: Parameters<typeof mergeSegments>[0]) => mergeSegments(task),
) {
  follower = new RegistryFollower(registry, audience, merge, new SystemClock(), PACE);
  follower.start();
}

const at = (revision: number) => () => audience.model.status().revision === revision;
const outlets = () => audience.model.status().outletCount;

test('loads the registry once and follows what changes', async () => {
  const registry = new HeldRegistry([{ revision: 3, registry: first }]);
  follow(registry);
  await audience.until(at(3));
  expect(outlets()).toBe(first.outlets.length);
  registry.become(4, second);
  await audience.until(at(4));
  registry.become(9, third);
  await audience.until(at(9));
  expect(outlets()).toBe(third.outlets.length);
  expect(registry.loads).toBe(1);
});

test('while nothing changes, the time of agreement moves on', async () => {
  const registry = new HeldRegistry([{ revision: 3, registry: first }]);
  follow(registry);
  await audience.until(() => (audience.model.status().registryAsOf ?? '') > MODEL_AS_OF);
  expect(audience.updates).toHaveLength(1);
});

test('a database that is away is told once, its return once, and look-ups go on between', async () => {
  const registry = new HeldRegistry([{ revision: 3, registry: first }]);
  follow(registry);
  await audience.until(at(3));
  registry.away = true;
  await audience.until(() => audience.reports.includes('unreachable'));
  const asked = audience.model.status().registryAsOf;
  expect(outlets()).toBe(first.outlets.length);
  registry.become(4, second);
  registry.away = false;
  await audience.until(at(4));
  await audience.until(() => audience.reports.length === 3);
  expect(audience.reports).toEqual(['following', 'unreachable', 'following']);
  expect(audience.model.status().registryAsOf! >= asked!).toBe(true);
  expect(registry.loads).toBe(1);
});

test('a database that was away at the start is loaded when it comes', async () => {
  const registry = new HeldRegistry([{ revision: 3, registry: first }]);
  registry.away = true;
  follow(registry);
  await audience.until(() => audience.reports.includes('unreachable'));
  expect(audience.model.status().ready).toBe(false);
  registry.away = false;
  await audience.until(at(3));
  expect(audience.reports).toEqual(['unreachable']);
});

test.each([
  ['is behind: an older copy, or another database', 2],
  ['no longer knows our revision', 7],
])('the whole registry is loaded again when it %s', async (_, revision) => {
  const registry = new HeldRegistry([{ revision: 3, registry: first }]);
  follow(registry);
  await audience.until(at(3));
  const other = new HeldRegistry([{ revision, registry: third }]);
  registry.loadSnapshot = () => other.loadSnapshot();
  registry.currentRevision = () => other.currentRevision();
  registry.changesSince = (since) => other.changesSince(since);
  await audience.until(at(revision));
  expect(outlets()).toBe(third.outlets.length);
  expect(other.loads).toBe(1);
});

describe('merging', () => {
  // Enough changed outlets to be worth it.
  const many = (count: number, name: string): GeneratedRegistry => ({
    ...first,
    outlets: Array.from({ length: count }, (_, index) => ({
      ...first.outlets[0]!,
      id: `outlet-${String(index).padStart(5, '0')}`,
      name,
    })),
  });

  test('goes on beside the following, and what changed meanwhile stays', async () => {
    const registry = new HeldRegistry([{ revision: 3, registry: many(10, '演示前') }]);
    const gate = new Gate();
    follow(registry, async (task) => {
      await gate.opened;
      return mergeSegments(task);
    });
    await audience.until(at(3));
    registry.become(4, many(2_500, '演示后'));
    await audience.until(at(4));
    registry.become(5, many(2_501, '演示再后'));
    await audience.until(at(5));
    gate.open();
    await audience.until(() => audience.updates.at(-1)!.base.tables.outletCount === 2_500);
    expect(outlets()).toBe(2_501);
    expect(JSON.parse(audience.model.outlet('outlet-02500', '2026-05-20')!).name).toBe('演示再后');
  });

  test('that fails is told, and the changes stay visible', async () => {
    const registry = new HeldRegistry([{ revision: 3, registry: many(10, '演示前') }]);
    follow(registry, () => Promise.reject(new Error('out of memory')));
    await audience.until(at(3));
    registry.become(4, many(2_500, '演示后'));
    await audience.until(() => audience.mergeFailures.length > 0);
    expect(audience.mergeFailures[0]).toContain('out of memory');
    expect(outlets()).toBe(2_500);
  });
});

test('stopped, it asks nothing any more', async () => {
  const registry = new HeldRegistry([{ revision: 3, registry: first }]);
  follow(registry);
  await audience.until(at(3));
  await follower!.stop();
  const { questions } = registry;
  await new Promise((resolve) => setImmediate(resolve));
  expect(registry.questions).toBe(questions);
});
