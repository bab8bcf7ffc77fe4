import { Injectable } from '@nestjs/common';
import type { AgentUser } from '../../accounts/agent-user.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { Database } from '../../platform/database.js';
import { IdempotentActs } from '../../platform/idempotency/idempotent-acts.js';
import { isPublicId } from '../../platform/public-id.js';
import { StoredFiles } from '../../platform/storage/stored-files.js';
import { BrandDirectory } from '../../registry/brand-directory.js';
import { GeneralAgentDirectory } from '../../registry/general-agent-directory.js';
import { brandNotOwn, fieldFaults, letterNotFound } from '../agents.errors.js';
import { ReviewingBureaus } from '../reviewing/reviewing-bureaus.js';
import { type AgentBrand, AgentBrands } from '../rights/agent-brands.js';
import type { BrandLetterEntity, BrandLetterFileEntity } from './brand-letter.entity.js';
import { BrandLetterRepository } from './brand-letter.repository.js';
import type { BrandLetterBody } from './letter-replies.js';
import { type OpenedFile, openFile } from './open-letter-file.js';

export interface OwnLetters {
  agentName: string;
  brands: AgentBrand[];
  letters: BrandLetterEntity[];
  files: BrandLetterFileEntity[];
  /** By id, also of brands that are not the agent's yet. */
  brandNames: ReadonlyMap<string, string>;
  ended: boolean;
}

/** An agent's brands and its letters for them: what it may do even when all of them are over. */
@Injectable()
export class OwnLettersService {
  private readonly acts: IdempotentActs;

  constructor(
    private readonly database: Database,
    index: BlindIndex,
    private readonly brands: AgentBrands,
    private readonly directory: BrandDirectory,
    private readonly agents: GeneralAgentDirectory,
    private readonly files: StoredFiles,
    private readonly bureaus: ReviewingBureaus,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {
    this.acts = new IdempotentActs(() => database.dataSource(), index);
  }

  async list({ generalAgentId }: AgentUser): Promise<OwnLetters> {
    const { manager } = this.database.dataSource();
    const rows = new BrandLetterRepository(manager);
    const letters = await rows.listByAgents([generalAgentId]);
    const agents = await this.agents.list(manager);
    return {
      agentName: agents.find(({ id }) => id === generalAgentId)?.name ?? '',
      brands: await this.brands.list(manager, generalAgentId),
      letters,
      files: await rows.listFiles(letters.map(({ id }) => id)),
      brandNames: await this.directory.brandNames(
        manager,
        letters.map(({ brandId }) => brandId),
      ),
      ended: await this.brands.hasEnded(manager, generalAgentId),
    };
  }

  /**
   * Sends a letter to the bureau that reviews the agent.
   * @param key the request's `Idempotency-Key` @param draftKey the request's `Draft-Key`
   * @throws {Problem} 400 for the dates or the brand; 422 `files-not-usable`; those of `IdempotentActs.once`
   */
  async send(
    user: AgentUser,
    body: BrandLetterBody,
    draftKey: string | undefined,
    key: string | undefined,
  ): Promise<string> {
    requireOrder(body);
    const now = this.clock.now();
    const act = { actor: user.accountId, operation: 'send-brand-letter', key, body, now };
    const { id } = await this.acts.once(act, async (manager, done) => {
      if ((await this.directory.brandName(manager, body.brandId)) === null) throw brandNotOwn();
      await this.files.attach(manager, body.fileIds, draftKey ?? '');
      const { generalAgentId, accountId } = user;
      const { brandId, validFrom, validTo } = body;
      await new BrandLetterRepository(manager).insert(
        {
          ...{ id: done.id, generalAgentId, brandId, validFrom, validTo, state: 'pending' },
          ...{ sentAt: done.doneAt, sentBy: accountId, decidedAt: null, decidedBy: null, reasons: null },
        },
        body.fileIds,
      );
      await this.audit.record(manager, {
        actorKind: 'agent',
        actorId: accountId,
        bureauCode: (await this.bureaus.of(manager, generalAgentId)).code,
        act: 'sendBrandLetter',
        subjectKind: 'brandLetter',
        subjectId: done.id,
        detail: { generalAgent: generalAgentId, brand: brandId },
      });
    });
    return id;
  }

  /** @throws {Problem} 404 for another agent's letter, and for another letter's file */
  async openFile({ generalAgentId }: AgentUser, letterId: string, fileId: string): Promise<OpenedFile> {
    const { manager } = this.database.dataSource();
    if (!isPublicId(letterId) || !isPublicId(fileId)) throw letterNotFound();
    const rows = new BrandLetterRepository(manager);
    const letter = await rows.find(letterId, [generalAgentId]);
    const file = letter && (await rows.findFile(letterId, fileId));
    if (!file) throw letterNotFound();
    return openFile(this.files, manager, fileId, `letter-${file.position + 1}`);
  }
}

/** @throws {Problem} 400 */
export function requireOrder({ validFrom, validTo }: { validFrom: string; validTo: string | null }): void {
  if (validTo !== null && validTo < validFrom) {
    throw fieldFaults([{ field: 'validTo', code: 'reversed', detail: '授权书的截止日期早于开始日期。' }]);
  }
}
