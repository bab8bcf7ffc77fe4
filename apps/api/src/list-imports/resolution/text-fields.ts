import { cleanText, isCreditCode, type ListField } from '@jiweibao/shared';
import { holdsMobile } from '../mobile-in-text.js';
import type { ListRow } from '../rows/list-rows.js';
import type { RowProblems } from './row-problems.js';

/** Characters that the registry's columns hold. */
const LIMITS = { name: 120, address: 255, hours: 255, services: 500, contractNumber: 64 } as const;

const FIELD_NAMES: Record<keyof typeof LIMITS, string> = {
  name: '网点名称',
  address: '地址',
  hours: '营业时间',
  services: '服务项目',
  contractNumber: '合同编号',
};

/**
 * A text that an outlet must have; an error when it is blank or too long, or when it would publish a mobile number that the
 * agent has not attested: taking the digits out would leave the person's name beside them.
 */
export function requiredText(
  row: ListRow,
  field: 'name' | 'address',
  { mobilePublic }: { mobilePublic: boolean },
  problems: RowProblems,
): string {
  const text = textOf(row, field);
  if (text === '') {
    problems.error(row.addressOf(field), `${field}-missing`, `这一行没有${FIELD_NAMES[field]}，请补上。`);
  } else if ([...text].length > LIMITS[field]) {
    problems.error(
      row.addressOf(field),
      `${field}-too-long`,
      `${FIELD_NAMES[field]}超过 ${LIMITS[field]} 个字，请改短。`,
    );
  } else if (!mobilePublic && holdsMobile(text)) {
    problems.error(
      row.addressOf(field),
      'mobile-in-text',
      `${FIELD_NAMES[field]}里有手机号码，没有声明它是对外公布的。请把它移到电话一列，或在导入时声明。`,
    );
  }
  return text;
}

/** Words for the public that may be missing; they are left out when they hold a mobile number that is not attested. */
export function publicText(
  row: ListRow,
  field: 'hours' | 'services',
  { mobilePublic }: { mobilePublic: boolean },
  problems: RowProblems,
): string | null {
  const text = optionalText(row, field, problems);
  if (text === null || mobilePublic || !holdsMobile(text)) return text;
  problems.warn(
    row.addressOf(field),
    'mobile-not-public',
    `${FIELD_NAMES[field]}里有手机号码，没有声明它是对外公布的，所以这一格没有采用。`,
  );
  return null;
}

/** A text that may be missing; one too long is left out rather than cut. */
export function optionalText(
  row: ListRow,
  field: 'hours' | 'services' | 'contractNumber',
  problems: RowProblems,
): string | null {
  const text = textOf(row, field);
  if ([...text].length <= LIMITS[field]) return text === '' ? null : text;
  problems.warn(
    row.addressOf(field),
    'text-too-long',
    `${FIELD_NAMES[field]}超过 ${LIMITS[field]} 个字，没有采用，请改短。`,
  );
  return null;
}

/** The licence's code when its check place is right; otherwise it is left out and said. */
export function licenceCode(row: ListRow, problems: RowProblems): string | null {
  const code = textOf(row, 'licenceCode').normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  if (code === '' || isCreditCode(code)) return code === '' ? null : code;
  problems.warn(
    row.addressOf('licenceCode'),
    'licence-invalid',
    '统一社会信用代码不对（应是 18 位，并且校验位相符），没有采用，请对照营业执照核对。',
  );
  return null;
}

const YES = /^(?:是|有|参加|参与|支持|可以|√|✓|✔|☑|y|yes|true|1|对|●|o)$/i;
const NO = /^(?:否|无|不|没有|不参加|不参与|不支持|不可以|×|x|✗|✘|n|no|false|0|☐)$/i;

/** 是/否/√; null when blank, or when it says something else. */
export function tradeIn(row: ListRow, problems: RowProblems): boolean | null {
  const text = textOf(row, 'tradeIn').normalize('NFKC');
  if (text === '') return null;
  if (YES.test(text)) return true;
  if (NO.test(text)) return false;
  problems.warn(row.addressOf('tradeIn'), 'trade-in-unreadable', '以旧换新一格请填“是”或“否”，没有采用。', [
    '是',
    '否',
  ]);
  return null;
}

function textOf(row: ListRow, field: ListField): string {
  const cell = row.get(field);
  return cell === null || cell.kind === 'error' ? '' : cleanText(cell.text);
}
