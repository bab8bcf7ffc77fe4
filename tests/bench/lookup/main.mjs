import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkAnswer } from './full-scan.mjs';
import { generateRegistry } from './generated-registry.mjs';
import { MeasuredServer } from './measured-server.mjs';
import { loadProduct, MAIN } from './product.mjs';
import { askQuestions } from './questions.mjs';

/*
 * pnpm bench lookup [--outlets 100000] [--requests 3000] [--rounds 7] [--seed 1]
 *
 * The CPU time of the real API a request, as a ratio to bare Fastify that sends ready bytes of the same size: 0.60 says that one
 * machine answers 60 for every 100 of bare Fastify. Both run at once and are measured by turns, so that whatever else the machine
 * does hits both; the median round counts. The API starts as it does when the database is away: from a snapshot, written here.
 */

const GOALS = { 'phone check': 0.6, search: 0.5, nearest: 0.4 };
const NO_DATABASE = 'mysql://nobody:nothing@127.0.0.1:9/bench';
const SNAPSHOT_DATABASE = 'bench';
const WARM_UP_ROUNDS = 2;

const { values } = parseArgs({
  options: {
    outlets: { type: 'string', default: '100000' },
    requests: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '7' },
    checks: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});
const [outlets, requests, rounds, checks, seed] = [
  values.outlets,
  values.requests,
  values.rounds,
  values.checks,
  values.seed,
].map(Number);

const product = await loadProduct();
const divisions = product.loadDivisions('13');
const directory = await mkdtemp(path.join(tmpdir(), 'jiweibao-bench-'));
const servers = [];
try {
  const registry = generateRegistry({
    outlets,
    seed,
    divisions: divisions.all().filter(({ code }) => code.length >= 6),
  });
  await buildSnapshot(registry);
  const questions = askQuestions(registry, divisions, requests, seed);
  const api = await startApi();
  servers.push(api);
  const sizes = await medianSizes(api, questions);
  const bare = await startBare(questions, sizes);
  servers.push(bare);
  await checkAnswers(api, registry, questions);
  await compare(api, bare, questions, sizes);
  const { memory } = await api.usage();
  const megabytes = (bytes) => `${Math.round(bytes / 2 ** 20)} MB`;
  console.log(
    `\nAPI process: rss ${megabytes(memory.rss)}, heap ${megabytes(memory.heapUsed)}, shared and other buffers ${megabytes(memory.arrayBuffers + memory.external)}`,
  );
} finally {
  await Promise.all(servers.map((server) => server.stop()));
  await rm(directory, { recursive: true, force: true });
}

async function buildSnapshot(registry) {
  const builtAt = performance.now();
  const keeper = product.ModelKeeper.ofSnapshot({
    ...registry,
    revision: 1,
    readAt: new Date().toISOString(),
  });
  const mergedAt = performance.now();
  product.mergeSegments(keeper.update);
  const doneAt = performance.now();
  const bytes = Object.values(keeper.update.base.arrays).reduce(
    (sum, array) => sum + (array.byteLength ?? array.offsets.byteLength + array.values.byteLength),
    0,
  );
  const store = new product.SnapshotStore(directory, SNAPSHOT_DATABASE, (reason) => console.warn(reason));
  await store.save(keeper.update);
  console.log(`${outlets} outlets on ${availableParallelism()} CPUs, Node ${process.version}, seed ${seed}`);
  console.log(
    `base: built in ${seconds(mergedAt - builtAt)}, merged anew in ${seconds(doneAt - mergedAt)}, ${Math.round(bytes / outlets)} bytes an outlet`,
  );
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function startApi() {
  return MeasuredServer.start(MAIN, {
    env: (port) => ({
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: NO_DATABASE,
      SNAPSHOT_DIRECTORY: directory,
      NODE_ENV: 'development',
      DEMO: '0',
    }),
    ready: '/api/v1/health/ready',
  });
}

async function medianSizes(api, questions) {
  const sizes = {};
  for (const [kind, asked] of Object.entries(questions)) {
    const bytes = [];
    for (const { path: address } of asked.slice(0, 301)) bytes.push((await api.ask(address)).body.length);
    sizes[kind] = median(bytes);
  }
  return sizes;
}

/** One route a kind; search and nearest are the same resource of the API, so the yardstick gives them resources of their own. */
function bareRoute(kind) {
  return `/api/v1/${kind.replace(' ', '-')}`;
}

function startBare(questions, sizes) {
  const routes = Object.keys(questions).map((kind) => `${bareRoute(kind)}=${sizes[kind]}`);
  return MeasuredServer.start(new URL('bare-server.mjs', import.meta.url), {
    args: (port) => [String(port), ...routes],
    ready: bareRoute('search'),
  });
}

async function checkAnswers(api, registry, questions) {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  for (const [kind, asked] of Object.entries(questions)) {
    for (const question of asked.slice(0, checks)) {
      const { body } = await api.ask(question.path);
      const fault = checkAnswer(kind, registry, question, JSON.parse(body.toString()), today);
      if (fault !== null) throw new Error(`wrong answer (${kind}): ${fault}`);
    }
    console.log(`${kind}: ${Math.min(checks, asked.length)} answers are those of a full scan`);
  }
}

async function compare(api, bare, questions, sizes) {
  const results = Object.fromEntries(Object.keys(questions).map((kind) => [kind, { api: [], bare: [] }]));
  for (let round = 0; round < rounds + WARM_UP_ROUNDS; round++) {
    for (const [kind, asked] of Object.entries(questions)) {
      const paths = asked.map((question) => question.path);
      const barePaths = paths.map((address) => bareRoute(kind) + address.slice(address.indexOf('?')));
      const ofBare = await bare.run(barePaths);
      const ofApi = await api.run(paths);
      if (round < WARM_UP_ROUNDS) continue;
      results[kind].bare.push(ofBare);
      results[kind].api.push(ofApi);
    }
  }
  console.log('\n              bytes   bare µs    API µs     ratio  goal   spread        req/s   p99 ms');
  for (const [kind, { api: ofApi, bare: ofBare }] of Object.entries(results)) {
    const ratios = ofApi.map((run, round) => ofBare[round].cpuMicroseconds / run.cpuMicroseconds);
    const of = (runs, measure) => median(runs.map((run) => run[measure]));
    console.log(
      kind.padEnd(12),
      String(sizes[kind]).padStart(6),
      of(ofBare, 'cpuMicroseconds').toFixed(1).padStart(9),
      of(ofApi, 'cpuMicroseconds').toFixed(1).padStart(9),
      median(ratios).toFixed(2).padStart(9),
      GOALS[kind].toFixed(2).padStart(5),
      `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`.padStart(11),
      of(ofApi, 'perSecond').toFixed(0).padStart(9),
      of(ofApi, 'p99').toFixed(1).padStart(8),
    );
  }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
