import { DATABASE_SCHEMA } from '../migrations/database-schema.js';
import { Gate } from '../platform/testing/gate.js';
import { createTestDatabase, type TestDatabase } from '../platform/testing/test-database.js';
import { OutletEntity } from './entities/outlet.entity.js';
import { RegistryBusyError } from './registry.errors.js';
import { RegistryWriter } from './registry-writer.js';
import { addOutlet } from './testing/registry-fixtures.js';

describe('writing the registry', () => {
  let database: TestDatabase;
  let writer: RegistryWriter;
  beforeAll(async () => {
    database = await createTestDatabase(DATABASE_SCHEMA);
    writer = new RegistryWriter(() => database.dataSource);
  });
  afterAll(() => database?.drop());

  it('runs the victim of a deadlock again, so that both writes are committed', async () => {
    const { result: ids } = await writer.write(async (transaction) => [
      await addOutlet(transaction, '演示甲'),
      await addOutlet(transaction, '演示乙'),
    ]);
    const bothHoldOne = new Gate();
    let holding = 0;
    let runs = 0;
    const crossing = ([first, second]: string[], hours: string) =>
      writer.write(async ({ manager, touch }) => {
        runs++;
        await manager.update(OutletEntity, { id: first }, { hours });
        if (++holding === 2) bothHoldOne.open();
        await bothHoldOne.opened;
        await manager.update(OutletEntity, { id: second }, { services: hours });
        touch('outlet', ids);
      });
    const written = await Promise.all([crossing(ids, '上午'), crossing([...ids].reverse(), '下午')]);
    expect(runs).toBe(3);
    expect(Math.abs(written[0].revision! - written[1].revision!)).toBe(1);
    const outlets = await database.dataSource.manager.findBy(OutletEntity, { id: ids[0] });
    expect(outlets[0]).toMatchObject({ hours: '上午', services: '下午' });
  });

  it('says that the registry is busy when a lock is not to be had, and writes nothing', async () => {
    const holder = database.dataSource.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT revision FROM registry_revision WHERE id = 1 FOR UPDATE');
    const waiting = writer.write(async (transaction) => {
      await transaction.manager.query('SET SESSION innodb_lock_wait_timeout = 1');
      await addOutlet(transaction, '演示等不到');
    });
    await expect(waiting).rejects.toBeInstanceOf(RegistryBusyError);
    await holder.rollbackTransaction();
    await holder.release();
    expect(await database.dataSource.manager.countBy(OutletEntity, { name: '演示等不到' })).toBe(0);
  });
});
