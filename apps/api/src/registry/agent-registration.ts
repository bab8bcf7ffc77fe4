import { newPublicId } from '../platform/public-id.js';
import { AgentRegistrationRepository } from './agent-registration.repository.js';
import { brandPinyin } from './brand-pinyin.js';
import type { RegistryTransaction } from './registry-writer.js';

/** Registers who keeps which brand's lists, for the feature that reviews who may. */
export class AgentRegistration {
  /** The general agent of this credit code, entered under the name when the registry does not have it. @returns its id */
  async ensureAgent(
    { manager }: RegistryTransaction,
    { name, creditCode }: { name: string; creditCode: string },
  ): Promise<string> {
    const rows = new AgentRegistrationRepository(manager);
    const known = await rows.lockAgent(creditCode);
    if (known !== null) return known.id;
    const id = newPublicId();
    await rows.insertAgent({ id, name, creditCode });
    return id;
  }

  /** From now on the brand's lists are this agent's; null for nobody's. */
  async assignBrand(
    { manager, touch }: RegistryTransaction,
    brandId: string,
    generalAgentId: string | null,
  ): Promise<void> {
    await new AgentRegistrationRepository(manager).assignBrand(brandId, generalAgentId);
    touch('brand', [brandId]);
  }

  /** @returns the new brand's id; null when a brand of that name is there already */
  async addBrand(
    { manager, touch }: RegistryTransaction,
    { name, categoryCodes }: { name: string; categoryCodes: readonly string[] },
  ): Promise<string | null> {
    const rows = new AgentRegistrationRepository(manager);
    if (await rows.hasBrand(name)) return null;
    const id = newPublicId();
    await rows.insertBrand({ id, name, pinyin: brandPinyin(name), generalAgentId: null }, categoryCodes);
    touch('brand', [id]);
    return id;
  }
}
