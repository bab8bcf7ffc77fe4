import type { EntityManager } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { Bureau, BureauTree } from '../../organization/bureau-tree.js';
import { notAReviewer } from './reviewing.errors.js';
import { ReviewingBureauRepository } from './reviewing-bureau.repository.js';

/**
 * Which bureau reviews what a general agent submits: the province's, unless it gave the agent to a bureau right below it. That bureau
 * and the province see and review the agent's submissions; to everybody else they are not there.
 */
export class ReviewingBureaus {
  constructor(private readonly tree: BureauTree) {}

  /** @param manager that of the caller's transaction */
  async of(manager: EntityManager, generalAgentId: string): Promise<Bureau> {
    return (await this.ofEach(manager, [generalAgentId])).get(generalAgentId)!;
  }

  async ofEach(
    manager: EntityManager,
    generalAgentIds: readonly string[],
  ): Promise<ReadonlyMap<string, Bureau>> {
    const rows = await new ReviewingBureauRepository(manager).listByAgents(generalAgentIds);
    const given = new Map(rows.map((row) => [row.generalAgentId, row.bureauCode]));
    // A bureau that is no longer there reviews nothing: then it is the province's again.
    const bureau = (id: string) => this.tree.find(given.get(id) ?? '') ?? this.tree.top;
    return new Map(generalAgentIds.map((id) => [id, bureau(id)]));
  }

  /**
   * The general agents whose submissions somebody may see and review, for the `WHERE` of a query: those of the own bureau and of the
   * bureaus that answer to it. Null for the province's people, who may all; empty for a county's or a station's.
   */
  async agentsOf(
    manager: EntityManager,
    { bureauCode }: Pick<Staff, 'bureauCode'>,
  ): Promise<readonly string[] | null> {
    if (bureauCode === this.tree.top.code) return null;
    const codes = this.tree.subtreeCodes(bureauCode);
    const rows = await new ReviewingBureauRepository(manager).listByBureaus(codes);
    return rows.map(({ generalAgentId }) => generalAgentId);
  }

  /** Whether somebody may see and review what this agent submits. */
  async mayReview(
    manager: EntityManager,
    staff: Pick<Staff, 'bureauCode'>,
    generalAgentId: string,
  ): Promise<boolean> {
    const { code } = await this.of(manager, generalAgentId);
    return this.tree.isWithin(code, staff.bureauCode);
  }

  /** The bureaus that may be given an agent: the province's first, then those right below it. */
  choices(): Bureau[] {
    const { top } = this.tree;
    return [top, ...this.tree.all().filter(({ parentCode }) => parentCode === top.code)];
  }

  /**
   * From now on this bureau reviews the agent.
   * @param manager of the transaction that records it
   * @throws {Problem} 400 for a bureau that is not among the choices
   */
  async give(manager: EntityManager, generalAgentId: string, bureauCode: string): Promise<void> {
    if (!this.choices().some(({ code }) => code === bureauCode)) throw notAReviewer();
    const rows = new ReviewingBureauRepository(manager);
    if (bureauCode === this.tree.top.code) await rows.remove(generalAgentId);
    else await rows.put({ generalAgentId, bureauCode });
  }
}
