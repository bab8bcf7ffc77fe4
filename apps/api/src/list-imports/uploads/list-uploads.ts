import { createHash } from 'node:crypto';
import {
  afterListUploadAct,
  isListUploadEditable,
  LIST_FIELD_LABELS,
  LIST_FIELDS_NEEDED,
  LIST_FIELDS_OF_SEVERAL_COLUMNS,
  type ListField,
  type ListUploadState,
} from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { AgentUser } from '../../accounts/agent-user.js';
import type { Clock } from '../../platform/clock.js';
import type { IdempotentActs } from '../../platform/idempotency/idempotent-acts.js';
import { isPublicId } from '../../platform/public-id.js';
import type { StoredFiles } from '../../platform/storage/stored-files.js';
import { ListClaimRepository } from '../claims/list-claim.repository.js';
import { ListRefusal } from '../list-refusal.js';
import { fileFormat } from '../sheet/file-format.js';
import { type ColumnMapping, namesColumns } from './column-mapping.js';
import type { ListUploadEntity } from './list-upload.entity.js';
import { NOTHING_STATED, type UploadStatement } from './list-upload.js';
import { ListUploadRepository, type UploadCursor } from './list-upload.repository.js';
import {
  listRefused,
  listUploadsBusy,
  mappingRefused,
  noBrands,
  notEditable,
  notInState,
  uploadNotFound,
} from './list-uploads.errors.js';
import type { ListableBrands } from './listable-brands.js';
import type { SentList } from './read-list-file.js';
import { UploadRowRepository } from './upload-row.repository.js';
import type { UploadWork } from './upload-work.js';
import { changedAnew } from './upload-work.repository.js';

/** Uploads held in memory at the same time, each up to 20 MB. */
const MOST_UNDER_WAY = 6;
/** Versions of one draft's file that may wait for the sweeper. */
const MOST_VERSIONS = 100;

/** The lists that a general agent uploads: from the file to what the columns mean. */
export class ListUploads {
  private underWay = 0;

  constructor(
    private readonly dataSource: () => DataSource,
    private readonly files: StoredFiles,
    private readonly brands: ListableBrands,
    private readonly acts: IdempotentActs,
    private readonly work: UploadWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps a file and begins a draft with it; what is in it is found out in the background.
   * @param key the request's `Idempotency-Key`
   * @throws {Problem} 422 for what is no table by its first bytes; 403 `no-brands`; 503 `uploads-busy`, `storage-full`
   */
  async begin(agent: AgentUser, read: () => Promise<SentList>, key: string | undefined): Promise<string> {
    const list = await this.receive(agent, read);
    const sha256 = sha256Of(list.bytes);
    const now = this.clock.now();
    const act = {
      actor: agent.accountId,
      operation: 'beginListUpload',
      key,
      body: [list.fileName, sha256],
      now,
    };
    const bundleKey = `list-upload ${agent.accountId} ${key}`;
    const file = await this.keep(bundleKey, list);
    const done = await this.acts.once(act, async (manager, { id }) => {
      await this.files.attach(manager, [file.id], bundleKey);
      const uploads = new ListUploadRepository(manager);
      await uploads.insert(newUpload(id, agent, { ...list, sha256 }, file.id, now));
    });
    this.work.kick(done.id);
    return done.id;
  }

  /** Another file in the place of the one before: a new version of the same draft. What was mended in rows is in the file now. */
  async replaceFile(agent: AgentUser, uploadId: string, read: () => Promise<SentList>): Promise<void> {
    const list = await this.receive(agent, read);
    const bundleKey = `list-upload ${uploadId} version`;
    await this.get(agent, uploadId);
    const file = await this.keep(bundleKey, list);
    await this.change(agent, uploadId, async (manager, upload) => {
      await this.files.attach(manager, [file.id], bundleKey);
      await this.files.release(manager, [upload.fileId]);
      return {
        ...changedAnew(upload, 'inputs', this.clock.now()),
        fileId: file.id,
        fileName: list.fileName,
        fileSha256: sha256Of(list.bytes),
        fileVersion: upload.fileVersion + 1,
        mapping: null,
        rowsKey: null,
      };
    });
  }

  /** @throws {Problem} 404 also for another agent's */
  async get(agent: Pick<AgentUser, 'generalAgentId'>, uploadId: string): Promise<ListUploadEntity> {
    return findOwn(this.dataSource().manager, agent, uploadId);
  }

  async list(
    agent: AgentUser,
    states: readonly ListUploadState[] | null,
    after: UploadCursor | null,
    count: number,
  ): Promise<ListUploadEntity[]> {
    const uploads = new ListUploadRepository(this.dataSource().manager);
    return uploads.listOfAgent(agent.generalAgentId, states, after, count);
  }

  /**
   * Takes over where the list is and what its columns hold; once it is read so, the columns are remembered for the next list with
   * such a header. Without any column only where the header is: its columns are then understood anew.
   * @throws {Problem} 422 `list-mapping-invalid`; 409
   */
  async map(
    agent: AgentUser,
    uploadId: string,
    mapping: Omit<ColumnMapping, 'said'>,
    statement: UploadStatement,
  ): Promise<void> {
    requireUsable(mapping);
    const { own } = await this.brands.of(agent.generalAgentId);
    if (statement.defaultBrandId !== null && !own.some(({ id }) => id === statement.defaultBrandId)) {
      throw mappingRefused('这个品牌不是本单位代理的，请重新选择。');
    }
    await this.change(agent, uploadId, async (_manager, upload) => {
      return {
        ...changedAnew(upload, 'inputs', this.clock.now()),
        mapping: JSON.stringify({ ...mapping, said: namesColumns(mapping) }),
        statement: JSON.stringify(statement),
      };
    });
  }

  /** @throws {Problem} 409 `list-upload-state` */
  async discard(agent: AgentUser, uploadId: string): Promise<void> {
    await this.dataSource().transaction(async (manager) => {
      const upload = await lockOwn(manager, agent, uploadId);
      const state = afterListUploadAct(upload.state, 'discard', 'agent');
      if (state === null) throw notInState(upload.state, 'discard');
      const uploads = new ListUploadRepository(manager);
      const happenedAt = this.clock.now();
      await uploads.update(uploadId, { state, changedAt: happenedAt, stage: 'ready', rowsKey: null });
      await uploads.addEvent({
        uploadId,
        act: 'discard',
        actorKind: 'agent',
        accountId: agent.accountId,
        happenedAt,
        word: null,
      });
      // Nobody needs its rows and files any more; that it was there stays.
      await new UploadRowRepository(manager).deleteAll(uploadId);
      await new ListClaimRepository(manager).deleteAll(uploadId);
      await this.files.release(manager, [
        upload.fileId,
        ...(upload.judgedFileId ? [upload.judgedFileId] : []),
      ]);
    });
  }

  /** One change of a draft under its lock; what it answers is written, and the background looks at it anew. */
  async change(
    agent: AgentUser,
    uploadId: string,
    work: (manager: EntityManager, upload: ListUploadEntity) => Promise<Partial<ListUploadEntity>>,
  ): Promise<void> {
    await this.dataSource().transaction(async (manager) => {
      const upload = await lockOwn(manager, agent, uploadId);
      if (!isListUploadEditable(upload.state)) throw notEditable(upload.state);
      await new ListUploadRepository(manager).update(uploadId, await work(manager, upload));
    });
    this.work.kick(uploadId);
  }

  private async receive(agent: AgentUser, read: () => Promise<SentList>): Promise<SentList> {
    if ((await this.brands.of(agent.generalAgentId)).own.length === 0) throw noBrands();
    if (this.underWay >= MOST_UNDER_WAY) throw listUploadsBusy();
    this.underWay += 1;
    try {
      const list = await read();
      requireTable(list);
      return list;
    } finally {
      this.underWay -= 1;
    }
  }

  private keep(bundleKey: string, { bytes }: SentList) {
    // What it is by its content; whether it is a workbook is found out when it is read.
    const mediaType = fileFormat(bytes) === 'zip' ? 'application/zip' : 'text/plain';
    return this.files.keep({ bundleKey, sent: bytes, bytes, mediaType }, MOST_VERSIONS);
  }
}

/** What is plainly no table is said at once; the rest is found out where it costs nobody else anything. */
function requireTable({ bytes }: SentList): void {
  try {
    fileFormat(bytes);
  } catch (error) {
    if (error instanceof ListRefusal) throw listRefused(error);
    throw error;
  }
}

export async function findOwn(
  manager: EntityManager,
  { generalAgentId }: Pick<AgentUser, 'generalAgentId'>,
  uploadId: string,
): Promise<ListUploadEntity> {
  if (!isPublicId(uploadId)) throw uploadNotFound();
  const upload = await new ListUploadRepository(manager).findOfAgent(uploadId, generalAgentId);
  if (upload === null) throw uploadNotFound();
  return upload;
}

export async function lockOwn(
  manager: EntityManager,
  agent: Pick<AgentUser, 'generalAgentId'>,
  uploadId: string,
): Promise<ListUploadEntity> {
  // Found first: nobody waits for, or learns of, somebody else's.
  await findOwn(manager, agent, uploadId);
  return (await new ListUploadRepository(manager).lock(uploadId))!;
}

function requireUsable(mapping: Omit<ColumnMapping, 'said'>): void {
  const { headerFirstRow, headerLastRow, fields } = mapping;
  if (headerLastRow < headerFirstRow || headerLastRow - headerFirstRow > 1) {
    throw mappingRefused('表头应当是一行，或者上下相连的两行。');
  }
  if (!namesColumns(mapping)) return;
  const counts = new Map<ListField, number>();
  for (const field of Object.values(fields)) counts.set(field, (counts.get(field) ?? 0) + 1);
  for (const field of LIST_FIELDS_NEEDED) {
    if (!counts.has(field)) throw mappingRefused(`请指定哪一列是“${LIST_FIELD_LABELS[field]}”。`);
  }
  for (const [field, count] of counts) {
    if (count > 1 && !LIST_FIELDS_OF_SEVERAL_COLUMNS.includes(field)) {
      throw mappingRefused(`只能有一列是“${LIST_FIELD_LABELS[field]}”。`);
    }
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function newUpload(
  id: string,
  { accountId, generalAgentId }: AgentUser,
  { fileName, sha256 }: { fileName: string; sha256: string },
  fileId: string,
  now: Date,
): ListUploadEntity {
  return {
    id,
    generalAgentId,
    createdBy: accountId,
    state: 'draft',
    createdAt: now,
    changedAt: now,
    fileId,
    fileName,
    fileSha256: sha256,
    fileVersion: 1,
    statement: JSON.stringify(NOTHING_STATED),
    mapping: null,
    edition: 1,
    inputEdition: 1,
    judgedEdition: 0,
    stage: 'waiting',
    progressDone: 0,
    progressTotal: 0,
    leaseHolder: null,
    leasedUntil: null,
    attempts: 0,
    failureCode: null,
    failureMessage: null,
    layout: null,
    rowsKey: null,
    judgedFileId: null,
    rowCounts: null,
    faultCounts: null,
    notices: null,
    diffCounts: null,
    diffDigest: null,
    comparedRevision: null,
    attestedEdition: null,
    attestationVersion: null,
    attestedBy: null,
    attestedAt: null,
    submittedAt: null,
    reviewBureauCode: null,
    sampleSeed: null,
    reviewWord: null,
    listImportId: null,
  };
}
