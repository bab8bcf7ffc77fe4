import type { ListFaultSeverity, ListRowOutcome } from '@jiweibao/shared';
import { type EntityManager, In, MoreThan } from 'typeorm';
import { insertRows, upsertRows } from '../../platform/bulk-write.js';
import { ListBulkFixEntity } from './list-bulk-fix.entity.js';
import { ListUploadRowEntity } from './list-upload-row.entity.js';
import type { RowFixes } from './row-fixes.js';

export interface RowFilter {
  /** A fault's code. */
  fault: string | null;
  severity: ListFaultSeverity | null;
  outcome: ListRowOutcome | null;
  /** Only rows that somebody mended, or that the bureau gave a reason for. */
  onlyFixed: boolean;
  onlyReturned: boolean;
  /** Any fault at all. */
  onlyFaults: boolean;
}

/** The columns by which two judgements are told apart. */
export type JudgedColumns = Pick<
  ListUploadRowEntity,
  'rowNumber' | 'outcome' | 'severity' | 'faultCodes' | 'faults'
>;

const CHUNK = 1_000;

/** The rows of uploads. */
export class UploadRowRepository {
  constructor(private readonly manager: EntityManager) {}

  find(uploadId: string, rowNumber: number): Promise<ListUploadRowEntity | null> {
    return this.manager.findOneBy(ListUploadRowEntity, { uploadId, rowNumber });
  }

  list(uploadId: string, rowNumbers: number[]): Promise<ListUploadRowEntity[]> {
    return this.manager.find(ListUploadRowEntity, {
      where: { uploadId, rowNumber: In(rowNumbers) },
      order: { rowNumber: 'ASC' },
    });
  }

  page(uploadId: string, filter: RowFilter, after: number, count: number): Promise<ListUploadRowEntity[]> {
    return this.filtered(uploadId, filter)
      .andWhere('entry.rowNumber > :after', { after })
      .orderBy('entry.rowNumber')
      .limit(count)
      .getMany();
  }

  async listNumbers(uploadId: string): Promise<number[]> {
    const rows: { list_row: number }[] = await this.manager.query(
      'SELECT list_row FROM list_upload_row WHERE upload_id = ? ORDER BY list_row',
      [uploadId],
    );
    return rows.map((row) => row.list_row);
  }

  /** Everything that people changed, of rows that have it. */
  async listFixes(uploadId: string): Promise<RowFixes> {
    // Plain rows: entities of fifty thousand at once would stop the thread.
    const rows: { list_row: number; fixes: string | null; left_out: number }[] = await this.manager.query(
      `SELECT list_row, fixes, left_out FROM list_upload_row
       WHERE upload_id = ? AND (fixes IS NOT NULL OR left_out = TRUE)`,
      [uploadId],
    );
    return new Map(
      rows.map(({ list_row, fixes, left_out }) => [
        list_row,
        { cells: fixes === null ? {} : JSON.parse(fixes), leftOut: left_out === 1 },
      ]),
    );
  }

  async listDecisions(uploadId: string): Promise<{ rowNumber: number; decision: string }[]> {
    const rows = await this.manager
      .createQueryBuilder(ListUploadRowEntity, 'entry')
      .select(['entry.uploadId', 'entry.rowNumber', 'entry.decision'])
      .where('entry.uploadId = :uploadId AND entry.decision IS NOT NULL', { uploadId })
      .orderBy('entry.rowNumber')
      .getMany();
    return rows.map(({ rowNumber, decision }) => ({ rowNumber, decision: decision! }));
  }

  /** As the last judgement left them, a chunk at a time. */
  async *walkJudged(uploadId: string): AsyncGenerator<JudgedColumns[]> {
    for (let after = 0; ; ) {
      const rows = await this.manager
        .createQueryBuilder(ListUploadRowEntity, 'entry')
        .select([
          'entry.uploadId',
          'entry.rowNumber',
          'entry.outcome',
          'entry.severity',
          'entry.faultCodes',
          'entry.faults',
        ])
        .where('entry.uploadId = :uploadId AND entry.rowNumber > :after', { uploadId, after })
        .orderBy('entry.rowNumber')
        .limit(CHUNK)
        .getMany();
      const last = rows.at(-1);
      if (last === undefined) return;
      yield rows;
      after = last.rowNumber;
    }
  }

  /** Whole rows, a chunk at a time. */
  async *walk(uploadId: string): AsyncGenerator<ListUploadRowEntity[]> {
    for (let after = 0; ; ) {
      const rows = await this.manager.find(ListUploadRowEntity, {
        where: { uploadId, rowNumber: MoreThan(after) },
        order: { rowNumber: 'ASC' },
        take: CHUNK,
      });
      const last = rows.at(-1);
      if (last === undefined) return;
      yield rows;
      after = last.rowNumber;
    }
  }

  /** Writes these rows as they are. */
  async saveFixes(rows: ListUploadRowEntity[]): Promise<void> {
    await upsertRows(this.manager, ListUploadRowEntity, rows);
  }

  async insert(rows: ListUploadRowEntity[]): Promise<void> {
    await insertRows(this.manager, ListUploadRowEntity, rows);
  }

  async update(uploadId: string, rowNumber: number, changes: Partial<ListUploadRowEntity>): Promise<void> {
    await this.manager.update(ListUploadRowEntity, { uploadId, rowNumber }, changes);
  }

  /** Writes what was found out about rows, in one statement: few of fifty thousand change at a time. */
  async updateJudged(uploadId: string, rows: JudgedColumns[]): Promise<void> {
    for (let start = 0; start < rows.length; start += CHUNK) {
      const chunk = rows.slice(start, start + CHUNK);
      // Their cells are there already; the insert is only how many rows are named in one statement.
      await this.manager.query(
        `INSERT INTO list_upload_row
           (upload_id, list_row, cells, left_out, outcome, severity, fault_codes, faults)
         VALUES ${chunk.map(() => `(?, ?, '', FALSE, ?, ?, ?, ?)`).join(', ')}
         ON DUPLICATE KEY UPDATE outcome = VALUES(outcome), severity = VALUES(severity),
           fault_codes = VALUES(fault_codes), faults = VALUES(faults)`,
        chunk.flatMap(({ rowNumber, outcome, severity, faultCodes, faults }) => [
          uploadId,
          rowNumber,
          outcome,
          severity,
          faultCodes,
          faults,
        ]),
      );
    }
  }

  async leaveOut(uploadId: string, rowNumbers: number[], leftOut: boolean): Promise<void> {
    for (let start = 0; start < rowNumbers.length; start += CHUNK) {
      const chunk = rowNumbers.slice(start, start + CHUNK);
      await this.manager.update(ListUploadRowEntity, { uploadId, rowNumber: In(chunk) }, { leftOut });
    }
  }

  async listNumbersBy(uploadId: string, filter: RowFilter): Promise<number[]> {
    const rows: { list_row: number }[] = await this.filtered(uploadId, filter)
      .select('entry.rowNumber', 'list_row')
      .orderBy('entry.rowNumber')
      .getRawMany();
    return rows.map(({ list_row }) => list_row);
  }

  /** Nothing that anybody changed, said or decided is left of them. */
  async forgetReasons(uploadId: string): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .update(ListUploadRowEntity)
      .set({ returnReason: null })
      .where('upload_id = :uploadId AND return_reason IS NOT NULL', { uploadId })
      .execute();
  }

  async addBulkFix(fix: ListBulkFixEntity): Promise<void> {
    await this.manager.insert(ListBulkFixEntity, fix);
  }

  findBulkFix(uploadId: string, id: string): Promise<ListBulkFixEntity | null> {
    return this.manager.findOneBy(ListBulkFixEntity, { uploadId, id });
  }

  async markUndone(uploadId: string, id: string, undoneAt: Date): Promise<void> {
    await this.manager.update(ListBulkFixEntity, { uploadId, id }, { undoneAt });
  }

  async deleteAll(uploadId: string): Promise<void> {
    await this.manager.delete(ListBulkFixEntity, { uploadId });
    await this.manager.delete(ListUploadRowEntity, { uploadId });
  }

  private filtered(
    uploadId: string,
    { fault, severity, outcome, onlyFixed, onlyReturned, onlyFaults }: RowFilter,
  ) {
    const query = this.manager
      .createQueryBuilder(ListUploadRowEntity, 'entry')
      .where('entry.uploadId = :uploadId', { uploadId });
    if (severity !== null) query.andWhere('entry.severity = :severity', { severity });
    if (onlyFaults) query.andWhere('entry.severity IS NOT NULL');
    if (outcome !== null) query.andWhere('entry.outcome = :outcome', { outcome });
    if (fault !== null) query.andWhere('entry.faultCodes LIKE :fault', { fault: `%,${fault},%` });
    if (onlyFixed) query.andWhere('entry.fixes IS NOT NULL');
    if (onlyReturned) query.andWhere('entry.returnReason IS NOT NULL');
    return query;
  }
}
