import { type EntityManager, In, Not } from 'typeorm';
import { upsertRows } from '../platform/bulk-write.js';
import { ServicePhoneEntity } from './entities/service-phone.entity.js';

const ORDER = { brandId: 'ASC', number: 'ASC', purpose: 'ASC' } as const;

/** The rows of brands' own numbers. */
export class ServicePhoneRepository {
  constructor(private readonly manager: EntityManager) {}

  listByBrands(brandIds: readonly string[]): Promise<ServicePhoneEntity[]> {
    return this.manager.find(ServicePhoneEntity, { where: { brandId: In([...brandIds]) }, order: ORDER });
  }

  listByNumber(number: string): Promise<ServicePhoneEntity[]> {
    return this.manager.find(ServicePhoneEntity, { where: { number }, order: ORDER });
  }

  lock(ids: readonly string[], brandIds: readonly string[]): Promise<ServicePhoneEntity[]> {
    return this.manager.find(ServicePhoneEntity, {
      where: { id: In([...ids]), brandId: In([...brandIds]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async put(row: ServicePhoneEntity): Promise<void> {
    await upsertRows(this.manager, ServicePhoneEntity, [row]);
  }

  async removeTwins({ id, brandId, number, purpose }: Omit<ServicePhoneEntity, 'kind'>): Promise<void> {
    await this.manager.delete(ServicePhoneEntity, { id: Not(id), brandId, number, purpose });
  }

  async change(ids: readonly string[], change: Partial<ServicePhoneEntity>): Promise<void> {
    await this.manager.update(ServicePhoneEntity, { id: In([...ids]) }, change);
  }
}
