import type { ListUploadState } from '@jiweibao/shared';
import type { DataSource } from 'typeorm';
import type { AgentUser } from '../../accounts/agent-user.js';
import type { StaffDirectory } from '../../accounts/staff-directory.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { UploadCursor } from './list-upload.repository.js';
import { ListUploadRepository } from './list-upload.repository.js';
import type { ListUploads } from './list-uploads.js';
import type { ListableBrands } from './listable-brands.js';
import { toUploadLine, toUploadReply, type UploadNames } from './upload.mapper.js';
import { writeUploadCursor } from './upload-cursor.js';
import type { AgentListUploadReply, ListUploadLinesReply } from './upload-replies.js';

const LINES_A_PAGE = 20;

/** What an agent sees of its uploads. Of the bureau's people it is told the bureau, not the name. */
export class UploadPages {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly uploads: ListUploads,
    private readonly brands: ListableBrands,
    private readonly directory: StaffDirectory,
    private readonly tree: BureauTree,
  ) {}

  async list(
    agent: AgentUser,
    states: readonly ListUploadState[] | null,
    after: UploadCursor | null,
  ): Promise<ListUploadLinesReply> {
    const found = await this.uploads.list(agent, states, after, LINES_A_PAGE + 1);
    const shown = found.slice(0, LINES_A_PAGE);
    const names = await this.names(shown.map(({ createdBy }) => createdBy));
    const last = shown.at(-1);
    return {
      lines: shown.map((upload) => toUploadLine(upload, names)),
      nextCursor:
        found.length > LINES_A_PAGE && last ? writeUploadCursor({ at: last.createdAt, id: last.id }) : null,
    };
  }

  async get(agent: AgentUser, uploadId: string): Promise<AgentListUploadReply> {
    const upload = await this.uploads.get(agent, uploadId);
    const events = await new ListUploadRepository(this.dataSource().manager).listEvents(uploadId);
    const own = events.filter(({ actorKind }) => actorKind === 'agent').map(({ accountId }) => accountId);
    const names = await this.names([
      upload.createdBy,
      ...(upload.attestedBy ? [upload.attestedBy] : []),
      ...own,
    ]);
    const { own: ownBrands } = await this.brands.of(agent.generalAgentId);
    return {
      ...toUploadReply(upload, events, names, 'agent'),
      ownBrands: ownBrands.map(({ id, name }) => ({ id, name })),
    };
  }

  private async names(accountIds: string[]): Promise<UploadNames> {
    return {
      people: await this.directory.names(this.dataSource().manager, [...new Set(accountIds)]),
      bureauName: (code) => this.tree.find(code)?.name ?? null,
    };
  }
}
