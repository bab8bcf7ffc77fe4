import type { ListUpload } from '../contract';
import type { UploadStep } from '../upload-steps';

export interface ThingLeft {
  words: string;
  /** Where it is done. */
  step: UploadStep;
}

/** What keeps a list from being submitted, and where to do it; the statement, which is made in the same breath, is not among them. */
export function thingsLeft({
  needsMapping,
  rowCounts,
  diffCounts,
}: Pick<ListUpload, 'needsMapping' | 'rowCounts' | 'diffCounts'>): ThingLeft[] {
  if (needsMapping || rowCounts === null) return [{ words: '指定每一列是什么。', step: 'columns' }];
  const left: ThingLeft[] = [];
  if (rowCounts.errors > 0)
    left.push({ words: `改好 ${rowCounts.errors} 行错，或者不要这些行。`, step: 'rows' });
  if (rowCounts.accepted === 0) left.push({ words: '名单里没有一行可以采纳。', step: 'rows' });
  if (diffCounts === null) return left;
  const { missingUndecided, losingUndecided } = diffCounts;
  if (missingUndecided > 0) {
    left.push({ words: `${missingUndecided} 个没有写到的网点，选保留、到期还是撤销。`, step: 'diff' });
  }
  if (losingUndecided > 0) {
    left.push({ words: `${losingUndecided} 个网点会失去授权，选保留还是撤销。`, step: 'diff' });
  }
  return left;
}
