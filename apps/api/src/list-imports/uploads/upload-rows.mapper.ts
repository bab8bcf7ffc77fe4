import { createHash } from 'node:crypto';
import type { JudgedRows, RowJudgement } from './judged-rows.js';
import type { ListUploadEntity } from './list-upload.entity.js';
import type { ListUploadRowEntity } from './list-upload-row.entity.js';
import type { PackedUpload, UploadedRow } from './read-upload.js';
import type { JudgedColumns } from './upload-row.repository.js';

const LONGEST_CODES = 1000;

/** Which file, sheet and header rows are of: as long as these stand, what people changed in them stays. */
export function rowsKeyOf({ fileId }: ListUploadEntity, { mapping }: Pick<PackedUpload, 'mapping'>): string {
  const place = mapping && [mapping.sheetName, mapping.headerFirstRow, mapping.headerLastRow];
  return createHash('sha256')
    .update(JSON.stringify([fileId, place]))
    .digest('hex');
}

export function newRow(uploadId: string, { rowNumber, cells }: UploadedRow): ListUploadRowEntity {
  return {
    uploadId,
    rowNumber,
    cells: JSON.stringify(cells),
    fixes: null,
    cellChanges: null,
    leftOut: false,
    decision: null,
    outcome: null,
    severity: null,
    faultCodes: '',
    faults: null,
    returnReason: null,
  };
}

/** What is new about these rows. */
export function judgedColumns(known: readonly JudgedColumns[], judged: JudgedRows): JudgedColumns[] {
  return known.flatMap((row) => {
    const columns = columnsOf(row.rowNumber, judged.judgements.get(row.rowNumber)!);
    const same = columns.outcome === row.outcome && columns.faults === row.faults;
    return same ? [] : [columns];
  });
}

export function columnsOf(rowNumber: number, { outcome, faults }: RowJudgement): JudgedColumns {
  const codes = [...new Set(faults.map(({ code }) => code))];
  return {
    rowNumber,
    outcome,
    severity: faults.some(({ severity }) => severity === 'error')
      ? 'error'
      : faults.length > 0
        ? 'warning'
        : null,
    faultCodes: codes.length === 0 ? '' : `,${codes.join(',')},`.slice(0, LONGEST_CODES),
    faults: faults.length === 0 ? null : JSON.stringify(faults),
  };
}
