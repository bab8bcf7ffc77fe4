import { newPublicId } from '../../platform/public-id.js';
import { BrandCategoryEntity, BrandEntity } from '../entities/brand.entity.js';
import { GeneralAgentEntity } from '../entities/general-agent.entity.js';
import { OutletAuthorizationEntity, OutletEntity } from '../entities/outlet.entity.js';
import type { RegistryTransaction } from '../registry-writer.js';

/** Writes an invented general agent. */
export async function addGeneralAgent(
  { manager }: RegistryTransaction,
  agent: Pick<GeneralAgentEntity, 'id' | 'name' | 'creditCode'>,
): Promise<void> {
  await manager.insert(GeneralAgentEntity, agent);
}

/** Writes an invented brand and names it as touched. */
export async function addBrand(
  { manager, touch }: RegistryTransaction,
  values: { name: string; categoryCodes?: string[]; generalAgentId?: string | null },
): Promise<string> {
  const id = newPublicId();
  await manager.insert(BrandEntity, {
    id,
    name: values.name,
    pinyin: 'yan shi',
    generalAgentId: values.generalAgentId ?? null,
  });
  for (const categoryCode of values.categoryCodes ?? ['air-conditioner']) {
    await manager.insert(BrandCategoryEntity, { brandId: id, categoryCode });
  }
  touch('brand', [id]);
  return id;
}

/** Writes an invented open outlet without phones or authorizations and names it as touched. */
export async function addOutlet({ manager, touch }: RegistryTransaction, name: string): Promise<string> {
  const id = newPublicId();
  await manager.insert(OutletEntity, {
    id,
    name,
    licenceCode: null,
    address: '演示路 1 号',
    divisionCode: '130102',
    lat: null,
    lng: null,
    locationGivenIn: null,
    hours: null,
    services: null,
    tradeIn: null,
    state: 'open',
  });
  touch('outlet', [id]);
  return id;
}

/** Writes an authorization without bounds in time and names its outlet as touched. */
export async function addAuthorization(
  { manager, touch }: RegistryTransaction,
  values: Pick<OutletAuthorizationEntity, 'outletId' | 'brandId'> & Partial<OutletAuthorizationEntity>,
): Promise<void> {
  await manager.insert(OutletAuthorizationEntity, {
    categoryCode: 'air-conditioner',
    generalAgentId: null,
    validFrom: null,
    validTo: null,
    contractNumber: null,
    state: 'active',
    ...values,
  });
  touch('outlet', [values.outletId]);
}
