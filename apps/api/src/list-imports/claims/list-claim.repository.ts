import type { EntityManager } from 'typeorm';
import { insertRows } from '../../platform/bulk-write.js';
import { ListUploadClaimEntity, ListUploadNumberEntity } from './list-claim.entity.js';

/** A number of one list that a waiting list of another agent names as well. */
export interface WaitingClaim {
  number: string;
  rowNumber: number;
  /** Whose the other list is. */
  generalAgentId: string;
}

/** What uploaded lists claim. Only lists that are submitted and wait for a review count: what they say is nobody's business before. */
export class ListClaimRepository {
  constructor(private readonly manager: EntityManager) {}

  async replaceNumbers(uploadId: string, numbers: Iterable<ListUploadNumberEntity>): Promise<void> {
    await this.manager.delete(ListUploadNumberEntity, { uploadId });
    await insertRows(this.manager, ListUploadNumberEntity, numbers);
  }

  async replaceClaims(uploadId: string, claims: Iterable<ListUploadClaimEntity>): Promise<void> {
    await this.manager.delete(ListUploadClaimEntity, { uploadId });
    await insertRows(this.manager, ListUploadClaimEntity, claims);
  }

  async deleteAll(uploadId: string): Promise<void> {
    await this.manager.delete(ListUploadNumberEntity, { uploadId });
    await this.manager.delete(ListUploadClaimEntity, { uploadId });
  }

  /** Numbers of this list that waiting lists of other agents name as well, in the order of its rows. */
  listWaiting(uploadId: string, generalAgentId: string, count: number): Promise<WaitingClaim[]> {
    return this.manager.query(
      `SELECT DISTINCT mine.number AS number, mine.list_row AS rowNumber, other.general_agent_id AS generalAgentId
       FROM list_upload other
       JOIN list_upload_number theirs ON theirs.upload_id = other.id
       JOIN list_upload_number mine ON mine.number = theirs.number AND mine.upload_id = ?
       WHERE other.state = 'submitted' AND other.general_agent_id <> ?
       ORDER BY mine.list_row, mine.number, other.general_agent_id
       LIMIT ?`,
      [uploadId, generalAgentId, count],
    );
  }

  /** Published numbers of these brands that waiting lists of other agents name. */
  listOnBrands(
    brandIds: readonly string[],
    generalAgentId: string,
    count: number,
  ): Promise<{ number: string; brandId: string }[]> {
    if (brandIds.length === 0) return Promise.resolve([]);
    return this.manager.query(
      `SELECT DISTINCT claim.number AS number, claim.brand_id AS brandId
       FROM list_upload_claim claim
       JOIN list_upload upload ON upload.id = claim.upload_id
       WHERE claim.brand_id IN (?) AND upload.state = 'submitted' AND upload.general_agent_id <> ?
       ORDER BY claim.number, claim.brand_id
       LIMIT ?`,
      [brandIds, generalAgentId, count],
    );
  }
}
