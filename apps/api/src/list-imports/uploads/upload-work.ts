import { Logger, type OnModuleDestroy } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import { newPublicId } from '../../platform/public-id.js';
import { inSlices } from '../../platform/steps.js';
import type { StoredFiles } from '../../platform/storage/stored-files.js';
import type { ListUploadNumberEntity } from '../claims/list-claim.entity.js';
import { ListClaimRepository } from '../claims/list-claim.repository.js';
import { ListRefusal } from '../list-refusal.js';
import type { ResolvedList } from '../resolved-list.js';
import { bundleOf, JudgedFile } from './judged-file.js';
import { judgedRows } from './judged-rows.js';
import { listOptions } from './list-options.js';
import type { ListUploadEntity } from './list-upload.entity.js';
import { ListUploadRepository } from './list-upload.repository.js';
import type { ListableBrands } from './listable-brands.js';
import { unpackLines, unpackList } from './packed-list.js';
import type { PackedUpload, UploadedRow } from './read-upload.js';
import { ReadingThread } from './reading-thread.js';
import type { ComparedUpload, UploadComparison } from './upload-comparison.js';
import { UploadDiffRepository } from './upload-diff.repository.js';
import { UploadRowRepository } from './upload-row.repository.js';
import { judgedColumns, newRow, rowsKeyOf } from './upload-rows.mapper.js';
import { UploadWorkRepository, type WorkLease } from './upload-work.repository.js';

/** A worker that has not told anything for so long is lost, and another one begins anew. */
const LEASE_MILLISECONDS = 60_000;
const RENEWED_EVERY_MILLISECONDS = 15_000;
/** What ends the process each time it is tried is not tried for ever. */
const MOST_ATTEMPTS = 3;
const DUE_AT_ONCE = 10;
/** What is made of them and written between two looks at who else waits. */
const ROWS_A_CHUNK = 500;

/** What one round of work found out. */
interface Judged {
  list: ResolvedList | null;
  read: PackedUpload | null;
}

/**
 * Works on uploads in the background: reads, judges, compares. Everything begins anew when the process dies or somebody changes
 * something meanwhile; nothing is taken over before all of it is there.
 */
export class UploadWork implements OnModuleDestroy {
  private readonly logger = new Logger(UploadWork.name);
  private readonly judgedFile: JudgedFile;
  private readonly thread = new ReadingThread();
  /** Of this process; two large lists at once would take its memory. */
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: () => DataSource,
    private readonly files: StoredFiles,
    private readonly brands: ListableBrands,
    private readonly comparison: UploadComparison,
    private readonly provinceCode: string,
    private readonly clock: Clock,
  ) {
    this.judgedFile = new JudgedFile(files);
  }

  /** What is not done begins anew when a process is there again. */
  async onModuleDestroy(): Promise<void> {
    await this.thread.stop();
    await this.queue;
  }

  /** Begins at once; whoever asked need not wait. Whatever is not done here is found by `runDue`. */
  kick(uploadId: string): void {
    this.queue = this.queue
      .then(() => this.run(uploadId))
      .catch((error: unknown) => {
        this.logger.warn(`the upload ${uploadId} waits for the next round: ${String(error)}`);
      });
  }

  /** Everything that waits, or whose worker was lost. */
  async runDue(): Promise<void> {
    const due = await new UploadWorkRepository(this.dataSource().manager).listDue(DUE_AT_ONCE);
    for (const id of due) this.kick(id);
    await this.queue;
  }

  /** Until nothing is left to do with this upload, or somebody else is at it. */
  async run(uploadId: string): Promise<void> {
    const lease = { uploadId, holder: newPublicId() };
    const work = new UploadWorkRepository(this.dataSource().manager);
    if (!(await work.take(lease, LEASE_MILLISECONDS))) return;
    try {
      while (await this.round(lease));
    } finally {
      await work.giveBack(lease);
    }
  }

  /** @returns whether something changed meanwhile, so that another round is needed */
  private async round(lease: WorkLease): Promise<boolean> {
    const upload = await new ListUploadRepository(this.dataSource().manager).find(lease.uploadId);
    if (upload === null || upload.stage === 'ready' || upload.stage === 'failed') return false;
    if (upload.attempts > MOST_ATTEMPTS) {
      await this.fail(
        lease,
        upload,
        'file-too-costly',
        '检查这份名单时反复出错，请另存为新的工作簿，或分成几份再上传。',
      );
      return false;
    }
    const renewing = setInterval(() => {
      void this.tell(lease, upload, null).catch(() => undefined);
    }, RENEWED_EVERY_MILLISECONDS);
    try {
      return await this.workOn(lease, upload);
    } catch (error) {
      if (!(error instanceof ListRefusal)) throw error;
      await this.fail(lease, upload, error.code, error.message);
      return !(await this.isDone(lease.uploadId));
    } finally {
      clearInterval(renewing);
    }
  }

  private async workOn(lease: WorkLease, upload: ListUploadEntity): Promise<boolean> {
    const judged = await this.judge(lease, upload);
    if (judged.read !== null && !(await this.putRows(lease, upload, judged.read))) return true;
    if (judged.list === null) return this.finish(lease, upload, judged, null);
    if (!(await this.tell(lease, upload, { stage: 'comparing', done: 0, total: 0 }))) return true;
    const compared = await this.comparison.compare(upload, judged.list);
    return this.finish(lease, upload, judged, compared);
  }

  private async judge(lease: WorkLease, upload: ListUploadEntity): Promise<Judged> {
    if (upload.judgedFileId !== null && upload.judgedEdition === upload.inputEdition) {
      return { list: await this.judgedFile.read(upload.judgedFileId), read: null };
    }
    const { manager } = this.dataSource();
    const brands = await this.brands.of(upload.generalAgentId);
    const options = listOptions(brands, JSON.parse(upload.statement), this.provinceCode);
    const remembered = await new ListUploadRepository(manager).remembered(upload.generalAgentId);
    const fixes = await new UploadRowRepository(manager).listFixes(upload.id);
    const bytes = await this.files.read(upload.fileId);
    const mapping = upload.mapping === null ? null : JSON.parse(upload.mapping);
    const read = await this.thread.read(
      { bytes, options, mapping, remembered, fixes },
      (stage, done, total) => {
        // Only shown; what fails here fails again where it matters.
        void this.tell(lease, upload, { stage, done, total }).catch(() => undefined);
      },
    );
    return { list: read.list === null ? null : await inSlices(unpackList(read.list)), read };
  }

  /** The rows as the file has them, unless they are there already. @returns false when something changed meanwhile */
  private async putRows(lease: WorkLease, upload: ListUploadEntity, read: PackedUpload): Promise<boolean> {
    const key = rowsKeyOf(upload, read);
    if (upload.rowsKey === key) return true;
    const { manager } = this.dataSource();
    const rows = new UploadRowRepository(manager);
    await rows.deleteAll(upload.id);
    const lines = unpackLines(read.rows) as Generator<UploadedRow>;
    for (let done = 0; done < read.rowCount; done += ROWS_A_CHUNK) {
      if (!(await this.tell(lease, upload, { stage: 'judging', done, total: read.rowCount }))) return false;
      await rows.insert(firstOf(lines, ROWS_A_CHUNK).map((row) => newRow(upload.id, row)));
    }
    return true;
  }

  /** Takes everything over in one transaction, if nothing changed meanwhile. @returns whether another round is needed */
  private async finish(
    lease: WorkLease,
    upload: ListUploadEntity,
    { list, read }: Judged,
    compared: ComparedUpload | null,
  ): Promise<boolean> {
    const packed = read?.list ?? null;
    const file = packed === null ? null : await this.judgedFile.keep(upload.id, packed);
    const done = await this.dataSource().transaction(async (manager) => {
      if (!(await new UploadWorkRepository(manager).hold(lease, upload.edition))) return false;
      const rows = new UploadRowRepository(manager);
      const changes: Partial<ListUploadEntity> = {
        stage: 'ready',
        progressDone: 0,
        progressTotal: 0,
        judgedEdition: upload.inputEdition,
        failureCode: null,
        failureMessage: null,
      };
      if (read !== null) {
        Object.assign(changes, {
          layout: JSON.stringify(read.layout),
          rowsKey: rowsKeyOf(upload, read),
          mapping: read.mapping === null ? upload.mapping : JSON.stringify(read.mapping),
        });
      }
      if (file !== null) {
        await this.files.attach(manager, [file.id], bundleOf(upload.id));
        if (upload.judgedFileId !== null) await this.files.release(manager, [upload.judgedFileId]);
        changes.judgedFileId = file.id;
      }
      if (list === null || compared === null) {
        Object.assign(changes, NOT_COMPARED);
      } else {
        const numbers = await rows.listNumbers(upload.id);
        const judged = await inSlices(judgedRows(numbers, list, compared.problems));
        for await (const known of rows.walkJudged(upload.id)) {
          await rows.updateJudged(upload.id, judgedColumns(known, judged));
        }
        await new UploadDiffRepository(manager).replace(upload.id, compared.changes, compared.conflicts);
        const claims = new ListClaimRepository(manager);
        if (file !== null) await claims.replaceNumbers(upload.id, numbersOf(upload.id, list));
        await claims.replaceClaims(
          upload.id,
          compared.claims.map((claim) => ({ uploadId: upload.id, ...claim })),
        );
        Object.assign(changes, {
          rowCounts: JSON.stringify(judged.counts),
          faultCounts: JSON.stringify(judged.faultCounts),
          notices: JSON.stringify(judged.notices),
          diffCounts: JSON.stringify(compared.counts),
          diffDigest: compared.digest,
          comparedRevision: String(compared.revision),
        });
      }
      const uploads = new ListUploadRepository(manager);
      await uploads.update(upload.id, changes);
      const shape = read?.layout.header?.shape;
      if (read?.mapping?.said && shape !== undefined) {
        await uploads.remember(upload.generalAgentId, shape, read.mapping.fields, this.clock.now());
      }
      return true;
    });
    return !done;
  }

  private async fail(
    lease: WorkLease,
    upload: ListUploadEntity,
    failureCode: string,
    failureMessage: string,
  ): Promise<void> {
    await this.dataSource().transaction(async (manager) => {
      if (!(await new UploadWorkRepository(manager).hold(lease, upload.edition))) return;
      const changes = {
        stage: 'failed' as const,
        failureCode,
        failureMessage,
        judgedEdition: upload.inputEdition,
      };
      await new ListUploadRepository(manager).update(upload.id, { ...changes, ...NOT_COMPARED });
    });
  }

  private async isDone(uploadId: string): Promise<boolean> {
    const upload = await new ListUploadRepository(this.dataSource().manager).find(uploadId);
    return upload === null || upload.stage === 'ready' || upload.stage === 'failed';
  }

  /** @param progress null to say only that it goes on */
  private tell(
    lease: WorkLease,
    { edition }: ListUploadEntity,
    progress: Parameters<UploadWorkRepository['tell']>[2] | null,
  ): Promise<boolean> {
    const work = new UploadWorkRepository(this.dataSource().manager);
    return progress === null
      ? work.renew(lease, LEASE_MILLISECONDS)
      : work.tell(lease, edition, progress, LEASE_MILLISECONDS);
  }
}

/** Each number once, with the first row that has it. */
function* numbersOf(uploadId: string, { outlets }: ResolvedList): Generator<ListUploadNumberEntity> {
  const named = new Set<string>();
  for (const { phones, rowNumbers } of outlets) {
    for (const { number } of phones) {
      if (named.has(number)) continue;
      named.add(number);
      yield { uploadId, number, listRow: rowNumbers[0]! };
    }
  }
}

function firstOf<Member>(members: Iterator<Member>, count: number): Member[] {
  const first: Member[] = [];
  for (let next = members.next(); !next.done; next = members.next()) {
    first.push(next.value);
    if (first.length === count) break;
  }
  return first;
}

const NOT_COMPARED: Partial<ListUploadEntity> = {
  rowCounts: null,
  faultCounts: null,
  notices: null,
  diffCounts: null,
  diffDigest: null,
  comparedRevision: null,
};
