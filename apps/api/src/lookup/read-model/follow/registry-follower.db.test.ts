import { DATABASE_SCHEMA } from '../../../migrations/database-schema.js';
import { SystemClock } from '../../../platform/clock.js';
import { Gate } from '../../../platform/testing/gate.js';
import { createTestDatabase, type TestDatabase } from '../../../platform/testing/test-database.js';
import { OutletCertificateService } from '../../../registry/outlet-certificate.service.js';
import { RegistryWriter } from '../../../registry/registry-writer.js';
import { addAuthorization, addBrand, addOutlet } from '../../../registry/testing/registry-fixtures.js';
import { RecordingAudience } from '../testing/recording-audience.js';
import { mergeSegments } from './merge-segments.js';
import { RegistryConnection } from './registry-connection.js';
import { RegistryFollower } from './registry-follower.js';

/** How long an answer may take here. */
const ANSWER_MILLISECONDS = 500;
const PACE = { pollMilliseconds: 20, longestWaitMilliseconds: 100 };

/** One of several API processes: its own connection, follower and read model. */
class Process {
  readonly audience = new RecordingAudience();
  private readonly connection: RegistryConnection;
  private readonly follower: RegistryFollower;

  constructor(url: string) {
    const clock = new SystemClock();
    this.connection = new RegistryConnection(url, clock, ANSWER_MILLISECONDS);
    this.follower = new RegistryFollower(
      this.connection,
      this.audience,
      async (task) => mergeSegments(task),
      clock,
      PACE,
    );
    this.follower.start();
  }

  sees(id: string): Promise<void> {
    const { model } = this.audience;
    return this.audience.until(() => model.status().ready && model.outlet(id, '2026-05-20') !== null);
  }

  seesCertificate(token: string, verdict: string): Promise<void> {
    const { model } = this.audience;
    const says = `"verdict":"${verdict}"`;
    return this.audience.until(
      () => model.status().ready && model.certificate(token, '2026-05-20').includes(says),
    );
  }

  async stop(): Promise<void> {
    await this.follower.stop();
    await this.connection.close();
  }
}

let database: TestDatabase;
let writer: RegistryWriter;
let processes: Process[];

beforeAll(async () => {
  database = await createTestDatabase(DATABASE_SCHEMA);
  writer = new RegistryWriter(() => database.dataSource);
});

afterAll(() => database?.drop());

beforeEach(() => {
  processes = [new Process(database.url), new Process(database.url)];
});

afterEach(() => Promise.all(processes.map((process) => process.stop())));

test('a write that began first and committed last, and one that did not, reach every process', async () => {
  await Promise.all(processes.map(({ audience }) => audience.until(() => audience.model.status().ready)));
  const [written, commit] = [new Gate(), new Gate()];
  const slow = writer.write(async (transaction) => {
    const id = await addOutlet(transaction, '演示先写后交');
    written.open();
    await commit.opened;
    return id;
  });
  await written.opened;
  const quick = await writer.write((transaction) => addOutlet(transaction, '演示后写先交'));
  await Promise.all(processes.map((process) => process.sees(quick.result)));
  commit.open();
  const { result } = await slow;
  await Promise.all(processes.map((process) => process.sees(result)));
});

test('a brand arrives with its words, so that the next search understands it', async () => {
  await writer.write((transaction) => addBrand(transaction, { name: '松屿演示' }));
  for (const { audience } of processes) {
    await audience.until(
      () =>
        audience.model.status().ready &&
        audience.model.brands('松屿', null, '2026-05-20').includes('松屿演示'),
    );
  }
});

test('a certificate issued, withdrawn and issued anew, and one whose outlet closes, are seen so by every process', async () => {
  const service = new OutletCertificateService(() => database.dataSource, writer, new SystemClock());
  const { result: outletId } = await writer.write(async (transaction) => {
    const brandId = await addBrand(transaction, { name: '演示发证品牌' });
    const id = await addOutlet(transaction, '演示发证网点');
    await addAuthorization(transaction, { outletId: id, brandId });
    return id;
  });
  const everyoneSees = (token: string, verdict: string) =>
    Promise.all(processes.map((process) => process.seesCertificate(token, verdict)));
  const { certificate: first } = await service.issue(outletId);
  await everyoneSees(first.token, 'inForce');
  await service.withdraw(first.token, '演示');
  const { certificate: second } = await service.issue(outletId);
  await everyoneSees(second.token, 'inForce');
  await everyoneSees(first.token, 'withdrawn');
  await writer.write(async ({ manager, touch }) => {
    await manager.query("UPDATE outlet SET state = 'closed' WHERE id = ?", [outletId]);
    touch('outlet', [outletId]);
  });
  await everyoneSees(second.token, 'withdrawn');
});

test('connections that the server ends are made anew', async () => {
  const [process] = processes as [Process, Process];
  await process.audience.until(() => process.audience.model.status().ready);
  const rows: { id: number }[] = await database.dataSource.query(
    'SELECT id FROM information_schema.processlist WHERE db = DATABASE() AND id <> CONNECTION_ID()',
  );
  for (const { id } of rows) await database.dataSource.query(`KILL ${Number(id)}`).catch(ignoreGone);
  const { result } = await writer.write((transaction) => addOutlet(transaction, '演示断线之后'));
  await Promise.all(processes.map((each) => each.sees(result)));
});

test('a server that takes questions and gives no answer counts as away, and is followed again when it answers', async () => {
  const [process] = processes as [Process, Process];
  const { audience } = process;
  await audience.until(() => audience.reports.includes('following'));
  const locker = database.dataSource.createQueryRunner();
  await locker.query('LOCK TABLES registry_revision WRITE');
  await audience.until(() => audience.reports.at(-1) === 'unreachable');
  await locker.query('UNLOCK TABLES');
  await locker.release();
  const { result } = await writer.write((transaction) => addOutlet(transaction, '演示又有回答'));
  await process.sees(result);
});

/** A connection may have ended by itself before it was killed. */
function ignoreGone(error: Error): void {
  if (!error.message.includes('Unknown thread id')) throw error;
}
