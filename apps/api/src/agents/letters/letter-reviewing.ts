import type { BrandLetterState } from '@jiweibao/shared';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { inTransaction } from '../../platform/in-transaction.js';
import { isPublicId } from '../../platform/public-id.js';
import { StoredFiles } from '../../platform/storage/stored-files.js';
import { BrandDirectory } from '../../registry/brand-directory.js';
import { GeneralAgentDirectory, type ListedAgent } from '../../registry/general-agent-directory.js';
import type { BrandRecord } from '../../registry/registry-record.js';
import { RegistryWriter } from '../../registry/registry-writer.js';
import { alreadyDecided, letterNotFound } from '../agents.errors.js';
import { ReviewingBureaus } from '../reviewing/reviewing-bureaus.js';
import { BrandAssignment } from './brand-assignment.js';
import type { BrandLetterEntity, BrandLetterFileEntity } from './brand-letter.entity.js';
import { BrandLetterRepository } from './brand-letter.repository.js';
import { type OpenedFile, openFile } from './open-letter-file.js';
import { requireOrder } from './own-letters.js';

const LINES_A_PAGE = 50;

export interface ReviewedLetter {
  letter: BrandLetterEntity;
  files: BrandLetterFileEntity[];
  brand: BrandRecord | null;
  agent: ListedAgent | null;
}

/** What bureaus do with letters of authorization. */
@Injectable()
export class LetterReviewing {
  constructor(
    private readonly database: Database,
    private readonly writer: RegistryWriter,
    private readonly directory: BrandDirectory,
    private readonly agents: GeneralAgentDirectory,
    private readonly assignment: BrandAssignment,
    private readonly files: StoredFiles,
    private readonly bureaus: ReviewingBureaus,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async page(
    staff: Staff,
    state: BrandLetterState,
    after: { at: Date; id: string } | null,
  ): Promise<{ letters: ReviewedLetter[]; next: { at: Date; id: string } | null }> {
    const { manager } = this.database.dataSource();
    const scope = await this.bureaus.agentsOf(manager, staff);
    const rows = new BrandLetterRepository(manager);
    const position = after && { sentAt: after.at, id: after.id };
    const found = await rows.page(scope, state, position, LINES_A_PAGE + 1);
    const shown = found.slice(0, LINES_A_PAGE);
    const last = shown.at(-1);
    return {
      letters: await this.withFacts(manager, shown),
      next: found.length > LINES_A_PAGE && last ? { at: last.sentAt, id: last.id } : null,
    };
  }

  /**
   * Finds the letter in order; from its first day to its last the agent speaks for the brand.
   * @param terms the dates, as the reviewer read them on the letter
   * @throws {Problem} 404; 409 `already-decided`, `brand-taken`
   */
  async approve(
    staff: Staff,
    letterId: string,
    terms: { validFrom: string; validTo: string | null },
  ): Promise<void> {
    requireOrder(terms);
    await this.writer.write(async (transaction) => {
      const { manager } = transaction;
      const letter = await this.lock(manager, staff, letterId, 'pending');
      await this.assignment.assign(transaction, letter.brandId, letter.generalAgentId);
      await this.decide(manager, staff, letter, 'valid', null, terms);
    });
  }

  /** @throws {Problem} 404; 409 `already-decided` */
  async giveBack(staff: Staff, letterId: string, reasons: string): Promise<void> {
    await inTransaction(this.database.dataSource(), async (manager) => {
      const letter = await this.lock(manager, staff, letterId, 'pending');
      await this.decide(manager, staff, letter, 'returned', reasons);
    });
  }

  /** Ends a letter before its last day, at once. @throws {Problem} 404; 409 `already-decided` */
  async end(staff: Staff, letterId: string, reasons: string): Promise<void> {
    await inTransaction(this.database.dataSource(), async (manager) => {
      const letter = await this.lock(manager, staff, letterId, 'valid');
      await this.decide(manager, staff, letter, 'ended', reasons);
    });
  }

  /** @throws {Problem} 404 for a letter that another bureau reviews, and for another letter's file */
  async openFile(staff: Staff, letterId: string, fileId: string): Promise<OpenedFile> {
    const { manager } = this.database.dataSource();
    if (!isPublicId(letterId) || !isPublicId(fileId)) throw letterNotFound();
    const scope = await this.bureaus.agentsOf(manager, staff);
    const rows = new BrandLetterRepository(manager);
    const letter = await rows.find(letterId, scope);
    const file = letter && (await rows.findFile(letterId, fileId));
    if (!file) throw letterNotFound();
    return openFile(this.files, manager, fileId, `letter-${file.position + 1}`);
  }

  private async lock(
    manager: EntityManager,
    staff: Staff,
    id: string,
    state: BrandLetterState,
  ): Promise<BrandLetterEntity> {
    const scope = await this.bureaus.agentsOf(manager, staff);
    const letter = isPublicId(id) ? await new BrandLetterRepository(manager).lock(id, scope) : null;
    if (letter === null) throw letterNotFound();
    if (letter.state !== state) throw alreadyDecided();
    return letter;
  }

  private async decide(
    manager: EntityManager,
    { accountId, bureauCode }: Staff,
    { id, generalAgentId, brandId }: BrandLetterEntity,
    state: Exclude<BrandLetterState, 'pending'>,
    reasons: string | null,
    terms: Partial<Pick<BrandLetterEntity, 'validFrom' | 'validTo'>> = {},
  ): Promise<void> {
    const decision = { state, decidedAt: this.clock.now(), decidedBy: accountId, reasons };
    await new BrandLetterRepository(manager).decide(id, { ...decision, ...terms });
    const acts = {
      valid: 'approveBrandLetter',
      returned: 'returnBrandLetter',
      ended: 'endBrandLetter',
    } as const;
    await this.audit.record(manager, {
      actorKind: 'staff',
      actorId: accountId,
      bureauCode,
      act: acts[state],
      subjectKind: 'brandLetter',
      subjectId: id,
      detail: { generalAgent: generalAgentId, brand: brandId },
    });
  }

  private async withFacts(
    manager: EntityManager,
    letters: readonly BrandLetterEntity[],
  ): Promise<ReviewedLetter[]> {
    if (letters.length === 0) return [];
    const agents = new Map((await this.agents.list(manager)).map((agent) => [agent.id, agent]));
    const ids = [...new Set(letters.map(({ brandId }) => brandId))];
    const brands = new Map((await this.directory.listByIds(manager, ids)).map((brand) => [brand.id, brand]));
    const files = await new BrandLetterRepository(manager).listFiles(letters.map(({ id }) => id));
    return letters.map((letter) => ({
      letter,
      files: files.filter(({ letterId }) => letterId === letter.id),
      brand: brands.get(letter.brandId) ?? null,
      agent: agents.get(letter.generalAgentId) ?? null,
    }));
  }
}
