import { cleanText, foldText, parsePhoneNumber } from '@jiweibao/shared';
import { Injectable } from '@nestjs/common';
import { BureauTree } from '../../organization/bureau-tree.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { hashOfToken } from '../../platform/crypto/secret-token.js';
import { Database } from '../../platform/database.js';
import { IdempotentActs } from '../../platform/idempotency/idempotent-acts.js';
import { isPublicId } from '../../platform/public-id.js';
import { StoredFiles } from '../../platform/storage/stored-files.js';
import { GeneralAgentDirectory } from '../../registry/general-agent-directory.js';
import { applicationNotFound, fieldFaults } from '../agents.errors.js';
import { requireOrder } from '../letters/own-letters.js';
import type { AgentApplicationEntity, ApplicationBrandEntity } from './agent-application.entity.js';
import { AgentApplicationRepository } from './agent-application.repository.js';
import type { AgentApplicationBody } from './application-replies.js';
import { CONTACT_FIELDS } from './contact-fields.js';

/** Nobody has to log in to apply. */
const ANYBODY = 'anonymous';
/** Under the index's key, so that only whoever has the code, or the keys, knows it; and sent again, it is the same. */
const QUERY_CODE = 'agent_application.query_code';
const CODE_LENGTH = 22;

export interface ReceivedApplication {
  queryCode: string;
  receivedAt: Date;
}

/** Takes applications from anybody, and tells the applicant how theirs stands. */
@Injectable()
export class Applications {
  private readonly acts: IdempotentActs;

  constructor(
    private readonly database: Database,
    private readonly index: BlindIndex,
    private readonly cipher: FieldCipher,
    private readonly agents: GeneralAgentDirectory,
    private readonly files: StoredFiles,
    private readonly tree: BureauTree,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {
    this.acts = new IdempotentActs(() => database.dataSource(), index);
  }

  /**
   * @param key the request's `Idempotency-Key` @param draftKey the request's `Draft-Key`
   * @throws {Problem} 400 for a field; 422 `files-not-usable`; those of `IdempotentActs.once`
   */
  async receive(
    body: AgentApplicationBody,
    draftKey: string | undefined,
    key: string | undefined,
  ): Promise<ReceivedApplication> {
    checkForm(body);
    const act = { actor: ANYBODY, operation: 'apply-as-agent', key, body, now: this.clock.now() };
    const { id, doneAt } = await this.acts.once(act, async (manager, done) => {
      const fileIds = body.brands.flatMap((brand) => brand.fileIds);
      await this.files.attach(manager, fileIds, draftKey ?? '');
      const known = (await this.agents.list(manager)).find(
        ({ creditCode }) => creditCode === body.creditCode,
      );
      const application: AgentApplicationEntity = {
        id: done.id,
        queryCodeHash: hashOfToken(this.codeOf(done.id)),
        state: 'pending',
        companyName: cleanText(body.companyName),
        creditCode: body.creditCode,
        generalAgentId: known?.id ?? null,
        contactNameSealed: this.cipher.encrypt(CONTACT_FIELDS.name, cleanText(body.contactName)),
        contactPhoneSealed: this.cipher.encrypt(CONTACT_FIELDS.phone, digitsOf(body.contactPhone)),
        receivedAt: done.doneAt,
        ...{ decidedAt: null, decidedBy: null, reasons: null, accountId: null, emptiedAt: null },
      };
      const brands = body.brands.map(({ name, validFrom, validTo }, position) => ({
        ...{ applicationId: done.id, position, brandName: cleanText(name), validFrom, validTo },
      }));
      const files = body.brands.flatMap((brand, brandPosition) =>
        brand.fileIds.map((fileId, position) => ({
          applicationId: done.id,
          brandPosition,
          position,
          fileId,
        })),
      );
      await new AgentApplicationRepository(manager).insert(application, brands, files);
      await this.audit.record(manager, {
        actorKind: 'consumer',
        actorId: null,
        bureauCode: this.tree.top.code,
        act: 'applyAsAgent',
        subjectKind: 'agentApplication',
        subjectId: done.id,
      });
    });
    return { queryCode: this.codeOf(id), receivedAt: doneAt };
  }

  /** @throws {Problem} 404 for a code that is nobody's */
  async track(
    queryCode: string | undefined,
  ): Promise<{ application: AgentApplicationEntity; brands: ApplicationBrandEntity[] }> {
    if (queryCode === undefined || !isPublicId(queryCode)) throw applicationNotFound();
    const rows = new AgentApplicationRepository(this.database.dataSource().manager);
    const application = await rows.findByCode(hashOfToken(queryCode));
    if (application === null) throw applicationNotFound();
    return { application, brands: await rows.listBrands([application.id]) };
  }

  private codeOf(id: string): string {
    return this.index.of(QUERY_CODE, id).slice(0, CODE_LENGTH);
  }
}

function checkForm({ brands, contactPhone }: AgentApplicationBody): void {
  const parsed = parsePhoneNumber(contactPhone);
  if (!parsed.ok) {
    throw fieldFaults([{ field: 'contactPhone', code: 'unreadable', detail: `${parsed.message}。` }]);
  }
  for (const brand of brands) requireOrder(brand);
  const names = brands.map(({ name }) => foldText(name));
  const twice = names.findIndex((name, position) => names.indexOf(name) < position);
  if (twice >= 0) {
    throw fieldFaults([{ field: `brands.${twice}.name`, code: 'twice', detail: '同一个品牌写了两遍。' }]);
  }
  const files = brands.flatMap(({ fileIds }) => fileIds);
  if (new Set(files).size < files.length) {
    const detail = '同一个文件用在了两个品牌上，请分别上传。';
    throw fieldFaults([{ field: 'brands', code: 'file-twice', detail }]);
  }
}

function digitsOf(text: string): string {
  const parsed = parsePhoneNumber(text);
  if (!parsed.ok) throw new Error(`validation let a number through: ${parsed.reason}`);
  return parsed.number.digits;
}
