import { Injectable } from '@nestjs/common';
import { AgentRegistration } from '../../registry/agent-registration.js';
import { BrandDirectory } from '../../registry/brand-directory.js';
import type { RegistryTransaction } from '../../registry/registry-writer.js';
import { brandNotOwn, brandTaken } from '../agents.errors.js';
import { AgentBrands } from '../rights/agent-brands.js';

/** Gives a brand to the agent whose letter was approved. */
@Injectable()
export class BrandAssignment {
  private readonly registration = new AgentRegistration();

  constructor(
    private readonly directory: BrandDirectory,
    private readonly brands: AgentBrands,
  ) {}

  /** @throws {Problem} 409 `brand-taken` while another agent may speak for it; 400 for a brand that is not there */
  async assign(transaction: RegistryTransaction, brandId: string, generalAgentId: string): Promise<void> {
    const { manager } = transaction;
    const [brand] = await this.directory.listByIds(manager, [brandId]);
    if (brand === undefined) throw brandNotOwn();
    const holder = brand.generalAgent;
    if (holder?.id === generalAgentId) return;
    if (holder && (await this.brands.standingIds(manager, holder.id)).includes(brandId)) {
      throw brandTaken(brand.name, holder.name);
    }
    await this.registration.assignBrand(transaction, brandId, generalAgentId);
  }
}
