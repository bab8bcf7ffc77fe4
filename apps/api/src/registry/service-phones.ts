import { parsePhoneNumber } from '@jiweibao/shared';
import type { EntityManager } from 'typeorm';
import type { ServicePhoneEntity } from './entities/service-phone.entity.js';
import type { ServicePhoneRecord } from './registry-record.js';
import type { RegistryTransaction } from './registry-writer.js';
import { ServicePhoneRepository } from './service-phone.repository.js';

/** A brand's own number with the brand that it is of. */
export interface BrandPhone extends ServicePhoneRecord {
  brandId: string;
}

/** Brands' own numbers, for features that keep them one by one. */
export class ServicePhones {
  /** By brand, number and purpose. @param manager of the caller's transaction */
  async listByBrands(manager: EntityManager, brandIds: readonly string[]): Promise<BrandPhone[]> {
    return (await new ServicePhoneRepository(manager).listByBrands(brandIds)).map(toBrandPhone);
  }

  /** Of any brand. */
  async listByNumber(manager: EntityManager, number: string): Promise<BrandPhone[]> {
    return (await new ServicePhoneRepository(manager).listByNumber(number)).map(toBrandPhone);
  }

  /** Those of these brands among `ids`, locked until the transaction ends. */
  async lock(
    { manager }: RegistryTransaction,
    ids: readonly string[],
    brandIds: readonly string[],
  ): Promise<BrandPhone[]> {
    return (await new ServicePhoneRepository(manager).lock(ids, brandIds)).map(toBrandPhone);
  }

  /** Writes a number, new or known by its id. A brand has a number for a purpose once: another row of the same is replaced. */
  async put({ manager, touch }: RegistryTransaction, phone: BrandPhone): Promise<void> {
    const phones = new ServicePhoneRepository(manager);
    await phones.removeTwins(phone);
    await phones.put(toRow(phone));
    touch('brand', [phone.brandId]);
  }

  /** Changes only what is given, of numbers that the transaction has locked. */
  async change(
    { manager, touch }: RegistryTransaction,
    phones: readonly BrandPhone[],
    change: Partial<Pick<BrandPhone, 'validTo' | 'lastConfirmedOn'>>,
  ): Promise<void> {
    await new ServicePhoneRepository(manager).change(
      phones.map(({ id }) => id),
      change,
    );
    touch(
      'brand',
      phones.map(({ brandId }) => brandId),
    );
  }
}

function toBrandPhone({ kind: _, ...phone }: ServicePhoneEntity): BrandPhone {
  return phone;
}

function toRow(phone: BrandPhone): ServicePhoneEntity {
  const parsed = parsePhoneNumber(phone.number);
  if (!parsed.ok) throw new Error(`a service phone that is no number: ${parsed.reason}`);
  return { ...phone, kind: parsed.number.kind };
}
