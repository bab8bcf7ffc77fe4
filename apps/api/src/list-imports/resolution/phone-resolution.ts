import { isUnissued400, type PhoneNumber, parsePhoneCell } from '@jiweibao/shared';
import type { OutletPhoneRecord } from '../../registry/registry-record.js';
import type { ListCell, ListRow } from '../rows/list-rows.js';
import type { RowProblems } from './row-problems.js';

// What people put where there is no number.
const BLANK = /^[\s\-—–/\\、,.。*]*$|^(?:无|暂无|没有|空|未提供|none|null|n\/a)$/i;

export interface PhoneOptions {
  areaCode: string | null;
  mobilePublic: boolean;
}

/**
 * The numbers of a row's phone columns, each once. A cell that cannot be read wholly is a warning that names it and repeats
 * nothing of it; a mobile number is a person's until the agent attests otherwise.
 */
export function resolvePhones(
  row: ListRow,
  options: PhoneOptions,
  problems: RowProblems,
): OutletPhoneRecord[] {
  const phones = new Map<string, OutletPhoneRecord>();
  for (const cell of [...row.all('phone'), ...row.all('mobile')]) {
    if (cell.kind === 'error' || isBlankPhone(cell.text)) continue;
    for (const number of readCell(cell, options, problems)) {
      const { digits, extension } = number;
      phones.set(`${digits}#${extension ?? ''}`, { number: digits, extension });
    }
  }
  return [...phones.values()];
}

function isBlankPhone(text: string): boolean {
  return BLANK.test(text.normalize('NFKC').trim());
}

function readCell(cell: ListCell, options: PhoneOptions, problems: RowProblems): PhoneNumber[] {
  const { numbers, complete, areaCodeMissing } = parsePhoneCell(cell.text, { areaCode: options.areaCode });
  if (!complete) {
    const what = areaCodeMissing ? '有固定电话缺少区号' : '有认不出的内容，可能多了或少了数字';
    const kept = numbers.length > 0 ? `认出的 ${numbers.length} 个号码已采用，其余没有采用` : '没有采用';
    const read = numbers.map(({ display, extension }) => (extension ? `${display}转${extension}` : display));
    problems.warn(
      cell.address,
      'phone-unreadable',
      `这一格的电话${what}，${kept}，请核对。`,
      read.length > 0 ? [read.join('、')] : [],
    );
  }
  if (numbers.some(({ digits }) => isUnissued400(digits))) {
    problems.warn(
      cell.address,
      'phone-400-unissued',
      '这个 400 号码的第四位不在已发放的号段里，请核对是否写错。',
    );
  }
  const kept = numbers.filter(({ kind }) => kind !== 'mobile' || options.mobilePublic);
  if (kept.length < numbers.length) {
    problems.warn(
      cell.address,
      'mobile-not-public',
      '这一格有手机号码，没有声明它是对外公布的，所以没有采用。确认对外公布的，请在导入时声明。',
    );
  }
  return kept;
}
