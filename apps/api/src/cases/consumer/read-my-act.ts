import { invalidRequest } from '../../platform/problem.js';
import { ParticularsOfBody } from '../acts/particulars-of-body.js';
import { readInput } from '../acts/read-act.js';
import type { ActInput } from '../rules/act-input.js';
import type { MyCaseActBody } from './my-case-act-body.js';

/** What the sender of a case asks for. */
export interface MyCaseAct {
  input: ActInput;
  /** Null where it does not matter what they saw: to supply something, or to rate. */
  seenEventCount: number | null;
  words: string | null;
  fileIds: string[];
}

/** @throws {Problem} 400 with a sentence for each field that the act needs or does not take */
export function readMyAct({ act, fileIds, ...body }: MyCaseActBody): MyCaseAct {
  const given = new ParticularsOfBody({ ...body });
  const input = readInput(act, given);
  const decides = act === 'withdraw' || act === 'reopen';
  const read: MyCaseAct = {
    input,
    seenEventCount: decides ? given.neededNumber('seenEventCount', '请刷新案件以后再试。') : null,
    words: given.optionalWords('words'),
    fileIds: fileIds ?? [],
  };
  given.check();
  const brings = read.words !== null || read.fileIds.length > 0;
  if (act === 'supplement' && !brings) {
    throw invalidRequest([
      { field: 'words', code: 'required', detail: '请写明要补充什么，或者选要补充的照片、文件。' },
    ]);
  }
  if (act !== 'supplement' && read.fileIds.length > 0) {
    throw invalidRequest([
      { field: 'fileIds', code: 'not-for-act', detail: '照片和文件请用“补充材料”来交。' },
    ]);
  }
  return read;
}
