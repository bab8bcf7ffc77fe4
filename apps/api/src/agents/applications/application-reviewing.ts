import { type AgentApplicationState, type AuditAct, type AuditDetails, foldText } from '@jiweibao/shared';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AgentInvitations, type InvitationToHand } from '../../accounts/agents/agent-invitations.js';
import type { Staff } from '../../accounts/staff.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { Database } from '../../platform/database.js';
import { inTransaction } from '../../platform/in-transaction.js';
import { isPublicId, newPublicId } from '../../platform/public-id.js';
import { StoredFiles } from '../../platform/storage/stored-files.js';
import { AgentRegistration } from '../../registry/agent-registration.js';
import { BrandDirectory } from '../../registry/brand-directory.js';
import type { BrandRecord } from '../../registry/registry-record.js';
import { type RegistryTransaction, RegistryWriter } from '../../registry/registry-writer.js';
import { alreadyDecided, applicationNotFound, fieldFaults, nobodyInvited } from '../agents.errors.js';
import { BrandAssignment } from '../letters/brand-assignment.js';
import { BrandLetterRepository } from '../letters/brand-letter.repository.js';
import { type OpenedFile, openFile } from '../letters/open-letter-file.js';
import { requireOrder } from '../letters/own-letters.js';
import { ReviewingBureaus } from '../reviewing/reviewing-bureaus.js';
import type {
  AgentApplicationEntity,
  ApplicationBrandEntity,
  ApplicationFileEntity,
} from './agent-application.entity.js';
import { AgentApplicationRepository } from './agent-application.repository.js';
import type { ApplicationApprovalBody } from './application-replies.js';
import { CONTACT_FIELDS } from './contact-fields.js';

const LINES_A_PAGE = 50;

export interface ReviewedApplication {
  application: AgentApplicationEntity;
  brands: ApplicationBrandEntity[];
}

export interface OpenedApplication extends ReviewedApplication {
  contactName: string | null;
  contactPhone: string | null;
  files: ApplicationFileEntity[];
  /** The registry's brands of the names asked for, by the place in the application. */
  known: ReadonlyMap<number, BrandRecord>;
  accountCount: number;
}

export interface ApprovedApplication {
  generalAgentId: string;
  invitation: InvitationToHand | null;
}

/** What bureaus do with applications. Those that join an agent which a bureau reviews are that bureau's too, else the province's. */
@Injectable()
export class ApplicationReviewing {
  private readonly registration = new AgentRegistration();

  constructor(
    private readonly database: Database,
    private readonly writer: RegistryWriter,
    private readonly directory: BrandDirectory,
    private readonly assignment: BrandAssignment,
    private readonly invitations: AgentInvitations,
    private readonly files: StoredFiles,
    private readonly bureaus: ReviewingBureaus,
    private readonly cipher: FieldCipher,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async page(
    staff: Staff,
    state: AgentApplicationState,
    after: { at: Date; id: string } | null,
  ): Promise<{ applications: ReviewedApplication[]; next: { at: Date; id: string } | null }> {
    const { manager } = this.database.dataSource();
    const rows = new AgentApplicationRepository(manager);
    const scope = await this.bureaus.agentsOf(manager, staff);
    const found = await rows.page(scope, state, after, LINES_A_PAGE + 1);
    const shown = found.slice(0, LINES_A_PAGE);
    const brands = await rows.listBrands(shown.map(({ id }) => id));
    const last = shown.at(-1);
    return {
      applications: shown.map((application) => ({
        application,
        brands: brands.filter(({ applicationId }) => applicationId === application.id),
      })),
      next: found.length > LINES_A_PAGE && last ? { at: last.receivedAt, id: last.id } : null,
    };
  }

  /** With the contact's name and phone: the trail says who looked. @throws {Problem} 404 beyond what they review */
  async open(staff: Staff, id: string): Promise<OpenedApplication> {
    return inTransaction(this.database.dataSource(), async (manager) => {
      const rows = new AgentApplicationRepository(manager);
      const application = await this.find(manager, staff, id);
      await this.record(manager, staff, application, 'openAgentApplication');
      const brands = await rows.listBrands([id]);
      const { contactNameSealed, contactPhoneSealed, generalAgentId } = application;
      const open = (column: (typeof CONTACT_FIELDS)[keyof typeof CONTACT_FIELDS], sealed: string | null) =>
        sealed === null ? null : this.cipher.decrypt(column, sealed);
      return {
        application,
        brands,
        contactName: open(CONTACT_FIELDS.name, contactNameSealed),
        contactPhone: open(CONTACT_FIELDS.phone, contactPhoneSealed),
        files: await rows.listFiles([id]),
        known: await this.knownBrands(manager, brands),
        accountCount: generalAgentId === null ? 0 : await this.invitations.count(manager, generalAgentId),
      };
    });
  }

  /** @throws {Problem} 404 beyond what they review, and for another application's file */
  async openFile(staff: Staff, id: string, fileId: string): Promise<OpenedFile> {
    const { manager } = this.database.dataSource();
    await this.find(manager, staff, id);
    const file = isPublicId(fileId)
      ? await new AgentApplicationRepository(manager).findFile(id, fileId)
      : null;
    if (file === null) throw applicationNotFound();
    return openFile(this.files, manager, fileId, `letter-${file.brandPosition + 1}-${file.position + 1}`);
  }

  /**
   * Enters the agent, or finds it by its credit code; gives it the brands that were approved, each by its letter; and invites the first
   * of its people. All of it or nothing.
   * @throws {Problem} 404; 400 for a brand or an account; 409 `already-decided`, `brand-taken`, `login-name-taken`
   */
  async approve(staff: Staff, id: string, body: ApplicationApprovalBody): Promise<ApprovedApplication> {
    for (const brand of body.brands) requireOrder(brand);
    const { result } = await this.writer.write(async (transaction) => {
      const { manager } = transaction;
      const rows = new AgentApplicationRepository(manager);
      const application = await this.lock(manager, staff, id);
      const generalAgentId = await this.registration.ensureAgent(transaction, {
        name: application.companyName,
        creditCode: application.creditCode,
      });
      await this.grant(transaction, staff, application, generalAgentId, body);
      const invitation = await this.invite(manager, staff, generalAgentId, body.invite ?? null);
      await rows.decide(id, {
        ...{ state: 'approved', decidedAt: this.clock.now(), decidedBy: staff.accountId },
        ...{ reasons: body.words?.trim() || null, generalAgentId, accountId: invitation?.accountId ?? null },
      });
      await this.record(manager, staff, application, 'approveAgentApplication', {
        generalAgent: generalAgentId,
      });
      return { generalAgentId, invitation };
    });
    return result;
  }

  /** @throws {Problem} 404; 409 `already-decided` */
  async giveBack(staff: Staff, id: string, reasons: string): Promise<void> {
    await inTransaction(this.database.dataSource(), async (manager) => {
      const application = await this.lock(manager, staff, id);
      const decidedAt = this.clock.now();
      const decision = { state: 'returned', decidedAt, decidedBy: staff.accountId, reasons } as const;
      await new AgentApplicationRepository(manager).decide(id, decision);
      await this.record(manager, staff, application, 'returnAgentApplication');
    });
  }

  /** A new link where the first was lost before anybody accepted. @throws {Problem} 404; 409 `nobody-invited`, `account-state` */
  async resend(staff: Staff, id: string): Promise<InvitationToHand> {
    const { accountId, generalAgentId } = await this.find(this.database.dataSource().manager, staff, id);
    if (accountId === null || generalAgentId === null) throw nobodyInvited();
    return this.invitations.resend(staff, generalAgentId, accountId);
  }

  private async grant(
    transaction: RegistryTransaction,
    staff: Staff,
    { id }: AgentApplicationEntity,
    generalAgentId: string,
    { brands: granted }: ApplicationApprovalBody,
  ): Promise<void> {
    const { manager } = transaction;
    const rows = new AgentApplicationRepository(manager);
    const asked = await rows.listBrands([id]);
    const files = await rows.listFiles([id]);
    const positions = granted.map(({ position }) => position);
    const unknown = positions.some((position) => !asked.some((brand) => brand.position === position));
    if (unknown || new Set(positions).size < positions.length) {
      throw fieldFaults([
        { field: 'brands', code: 'unknown', detail: '有一个品牌不在申请里，或者写了两遍。' },
      ]);
    }
    const now = this.clock.now();
    for (const [index, { position, validFrom, validTo, ...which }] of granted.entries()) {
      const brandId = which.brandId ?? (await this.addBrand(transaction, which.newBrand ?? null, index));
      await this.assignment.assign(transaction, brandId, generalAgentId);
      await new BrandLetterRepository(manager).insert(
        {
          ...{ id: newPublicId(), generalAgentId, brandId, validFrom, validTo, state: 'valid' },
          ...{ sentAt: now, sentBy: null, decidedAt: now, decidedBy: staff.accountId, reasons: null },
        },
        files.filter(({ brandPosition }) => brandPosition === position).map(({ fileId }) => fileId),
      );
    }
  }

  private async addBrand(
    transaction: RegistryTransaction,
    brand: { name: string; categoryCodes: string[] } | null,
    index: number,
  ): Promise<string> {
    const fault = (field: string, code: string, detail: string) =>
      fieldFaults([{ field: `brands.${index}.${field}`, code, detail }]);
    if (brand === null) throw fault('brandId', 'missing', '请选择名录里的品牌，或者新增。');
    const categories = await this.directory.listCategories(transaction.manager);
    const codes = new Set(categories.map(({ code }) => code));
    if (!brand.categoryCodes.every((code) => codes.has(code))) {
      throw fault('newBrand.categoryCodes', 'unknown', '有一个品类没有，请从列表里选。');
    }
    const id = await this.registration.addBrand(transaction, brand);
    if (id === null) throw fault('newBrand.name', 'taken', '名录里已经有这个品牌，请直接选它。');
    return id;
  }

  private async invite(
    manager: EntityManager,
    staff: Staff,
    generalAgentId: string,
    newcomer: { loginName: string; name: string } | null,
  ): Promise<InvitationToHand | null> {
    if (newcomer !== null) {
      return this.invitations.inviteFirst(manager, staff, newPublicId(), { generalAgentId, ...newcomer });
    }
    if ((await this.invitations.count(manager, generalAgentId)) > 0) return null;
    const detail = '这个总代理还没有账号，请写明邀请谁。';
    throw fieldFaults([{ field: 'invite', code: 'missing', detail }]);
  }

  private async find(manager: EntityManager, staff: Staff, id: string): Promise<AgentApplicationEntity> {
    const scope = await this.bureaus.agentsOf(manager, staff);
    const found = isPublicId(id) ? await new AgentApplicationRepository(manager).find(id, scope) : null;
    if (found === null) throw applicationNotFound();
    return found;
  }

  private async lock(manager: EntityManager, staff: Staff, id: string): Promise<AgentApplicationEntity> {
    const scope = await this.bureaus.agentsOf(manager, staff);
    const found = isPublicId(id) ? await new AgentApplicationRepository(manager).lock(id, scope) : null;
    if (found === null) throw applicationNotFound();
    if (found.state !== 'pending') throw alreadyDecided();
    return found;
  }

  private async knownBrands(
    manager: EntityManager,
    asked: readonly ApplicationBrandEntity[],
  ): Promise<ReadonlyMap<number, BrandRecord>> {
    const brands = await this.directory.listAll(manager);
    const byName = new Map(
      brands.flatMap((brand) =>
        [brand.name, ...brand.aliases].map((name) => [foldText(name), brand] as const),
      ),
    );
    return new Map(
      asked.flatMap(({ position, brandName }) => {
        const brand = byName.get(foldText(brandName));
        return brand ? [[position, brand] as const] : [];
      }),
    );
  }

  private async record(
    manager: EntityManager,
    { accountId, bureauCode }: Staff,
    { id }: AgentApplicationEntity,
    act: AuditAct,
    detail: AuditDetails = {},
  ): Promise<void> {
    await this.audit.record(manager, {
      actorKind: 'staff',
      actorId: accountId,
      bureauCode,
      act,
      subjectKind: 'agentApplication',
      subjectId: id,
      detail,
    });
  }
}
