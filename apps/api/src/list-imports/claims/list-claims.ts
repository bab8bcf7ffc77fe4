import type { DataSource } from 'typeorm';
import type { AgentUser } from '../../accounts/agent-user.js';
import type { ListUploads } from '../uploads/list-uploads.js';
import type { ListableBrands } from '../uploads/listable-brands.js';
import type { ClaimedNumbersReply, WaitingClaimsReply } from './claim-replies.js';
import { ListClaimRepository } from './list-claim.repository.js';

const SHOWN = 50;

/** What an agent is told of lists of others that wait for a review: the number, and never whose list it is. */
export class ListClaims {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly uploads: ListUploads,
    private readonly brands: ListableBrands,
  ) {}

  /** Numbers of an own list that a waiting list names as well. @throws {Problem} 404 */
  async waiting(agent: AgentUser, uploadId: string): Promise<WaitingClaimsReply> {
    await this.uploads.get(agent, uploadId);
    const { generalAgentId } = agent;
    const found = await this.claims().listWaiting(uploadId, generalAgentId, SHOWN + 1);
    const numbers = new Map(found.map(({ number, rowNumber }) => [number, rowNumber]));
    const lines = [...numbers].map(([number, rowNumber]) => ({ number, rowNumber }));
    return { lines: lines.slice(0, SHOWN), more: found.length > SHOWN };
  }

  /** Own published numbers that a waiting list of somebody else names. */
  async onOwnNumbers({ generalAgentId }: AgentUser): Promise<ClaimedNumbersReply> {
    const { own } = await this.brands.of(generalAgentId);
    const nameOf = new Map(own.map(({ id, name }) => [id, name]));
    const found = await this.claims().listOnBrands([...nameOf.keys()], generalAgentId, SHOWN + 1);
    return {
      lines: found.slice(0, SHOWN).map(({ number, brandId }) => ({ number, brand: nameOf.get(brandId)! })),
      more: found.length > SHOWN,
    };
  }

  private claims(): ListClaimRepository {
    return new ListClaimRepository(this.dataSource().manager);
  }
}
