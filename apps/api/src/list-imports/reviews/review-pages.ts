import type { ListUploadState } from '@jiweibao/shared';
import type { DataSource } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { StaffDirectory } from '../../accounts/staff-directory.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { GeneralAgentDirectory } from '../../registry/general-agent-directory.js';
import type { ReviewedClaimsReply } from '../claims/claim-replies.js';
import { ListClaimRepository } from '../claims/list-claim.repository.js';
import type { ListUploadEntity } from '../uploads/list-upload.entity.js';
import { ListUploadRepository, type UploadCursor } from '../uploads/list-upload.repository.js';
import { toUploadLine, toUploadReply, type UploadNames } from '../uploads/upload.mapper.js';
import { writeUploadCursor } from '../uploads/upload-cursor.js';
import type { ListReviews } from './list-reviews.js';
import type { ListReviewLinesReply, ListReviewReply } from './review-replies.js';

const LINES_A_PAGE = 20;
const CLAIMS_SHOWN = 50;

/** What a bureau sees of the lists before it. */
export class ReviewPages {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly reviews: ListReviews,
    private readonly directory: StaffDirectory,
    private readonly agents: GeneralAgentDirectory,
    private readonly tree: BureauTree,
  ) {}

  async list(
    staff: Staff,
    state: ListUploadState,
    generalAgentId: string | null,
    after: UploadCursor | null,
  ): Promise<ListReviewLinesReply> {
    const found = await this.reviews.list(staff, [state], generalAgentId, after, LINES_A_PAGE + 1);
    const shown = found.slice(0, LINES_A_PAGE);
    const names = await this.names(shown.map(({ createdBy }) => createdBy));
    const agentNames = await this.agentNames();
    const last = shown.at(-1);
    return {
      lines: shown.map((upload) => ({
        ...toUploadLine(upload, names),
        ...agentOf(upload, agentNames),
        reviewBureauName: names.bureauName(upload.reviewBureauCode!) ?? '',
      })),
      nextCursor:
        found.length > LINES_A_PAGE && last
          ? writeUploadCursor({ at: last.submittedAt!, id: last.id })
          : null,
      total: await this.reviews.count(staff, [state], generalAgentId),
    };
  }

  async get(staff: Staff, uploadId: string): Promise<ListReviewReply> {
    const upload = await this.reviews.get(staff, uploadId);
    const events = await new ListUploadRepository(this.dataSource().manager).listEvents(uploadId);
    const names = await this.names([
      upload.createdBy,
      ...(upload.attestedBy ? [upload.attestedBy] : []),
      ...events.map(({ accountId }) => accountId),
    ]);
    return { ...toUploadReply(upload, events, names, 'bureau'), ...agentOf(upload, await this.agentNames()) };
  }

  /** Numbers of a list that waiting lists of other agents name as well, and whose these are. */
  async waitingClaims(staff: Staff, uploadId: string): Promise<ReviewedClaimsReply> {
    const { generalAgentId } = await this.reviews.get(staff, uploadId);
    const claims = new ListClaimRepository(this.dataSource().manager);
    const found = await claims.listWaiting(uploadId, generalAgentId, CLAIMS_SHOWN + 1);
    const names = await this.agentNames();
    return {
      lines: found.slice(0, CLAIMS_SHOWN).map((claim) => ({
        number: claim.number,
        rowNumber: claim.rowNumber,
        generalAgentName: names.get(claim.generalAgentId) ?? '',
      })),
      more: found.length > CLAIMS_SHOWN,
    };
  }

  private async names(accountIds: string[]): Promise<UploadNames> {
    return {
      people: await this.directory.names(this.dataSource().manager, [...new Set(accountIds)]),
      bureauName: (code) => this.tree.find(code)?.name ?? null,
    };
  }

  private async agentNames(): Promise<ReadonlyMap<string, string>> {
    const agents = await this.agents.list(this.dataSource().manager);
    return new Map(agents.map(({ id, name }) => [id, name]));
  }
}

function agentOf({ generalAgentId }: ListUploadEntity, names: ReadonlyMap<string, string>) {
  return { generalAgentId, generalAgentName: names.get(generalAgentId) ?? '' };
}
