import type { EntityManager } from 'typeorm';
import { DeclarationRepository } from './declaration.repository.js';

/** A general agent, for features that speak of one. */
export interface ListedAgent {
  id: string;
  name: string;
  /** 统一社会信用代码. */
  creditCode: string;
}

/** The registry's general agents. */
export class GeneralAgentDirectory {
  /** By credit code. */
  async list(manager: EntityManager): Promise<ListedAgent[]> {
    const agents = await new DeclarationRepository(manager).listAgents();
    return agents.map(({ id, name, creditCode }) => ({ id, name, creditCode }));
  }
}
