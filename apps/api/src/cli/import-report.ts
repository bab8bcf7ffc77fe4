import { formatPhoneNumber } from '@jiweibao/shared';
import { asksToConfirmMissing, type ListImportPlan, losing } from '../list-imports/list-import.js';
import { type FieldChange, labelOfField } from '../list-imports/outlet-fields.js';
import type { Divisions } from '../organization/divisions.js';
import type { BrandRecord, CategoryRecord } from '../registry/registry-record.js';

/** As many of each as a person reads on a screen; `--json` has all problems. */
const SHOWN = 10;

/** What the report needs to call things by their names. */
export interface ReportWords {
  brands: BrandRecord[];
  categories: CategoryRecord[];
  divisions: Divisions;
}

/** The one line of `--json`. */
export function importReportLine({ counts, problems }: ListImportPlan): string {
  const { rows, accepted, errors, otherProvince, duplicates, warnings } = counts;
  const { added, changed, unchanged, missing } = counts;
  return JSON.stringify({
    rows,
    accepted,
    errors,
    otherProvince,
    duplicates,
    warnings,
    added,
    changed,
    unchanged,
    missing,
    problems: problems.map(({ cell, code, message }) => ({ cell, code, message })),
  });
}

/** The same for a person. @param batch null for a preview */
export function importReport(
  fileName: string,
  plan: ListImportPlan,
  batch: number | null,
  words: ReportWords,
): string {
  const { counts } = plan;
  return [
    `名单：${fileName}`,
    `行数 ${counts.rows}：采纳 ${counts.accepted}，有错 ${counts.errors}，外省 ${counts.otherProvince}，重复 ${counts.duplicates}；有提醒的 ${counts.warnings} 行`,
    `范围：${scopeInWords(plan, words)}`,
    `网点：新增 ${counts.added}，变更 ${counts.changed}，未变 ${counts.unchanged}，缺失 ${counts.missing}`,
    ...section(
      '变更',
      plan.changed.map(({ after, fields }) => `${after.name}：${fields.map((f) => inWords(f)).join('；')}`),
    ),
    ...section(
      '其中失去授权（名单写到了网点，没有写它现有的品类，发布后撤销）',
      losing(plan.changed).map(({ after }) => `${after.name}，${after.address}`),
    ),
    ...section(
      '缺失（名录里有、名单里没有，发布后撤销授权）',
      plan.missing.map(({ after }) => `${after.name}，${after.address}`),
    ),
    ...section(
      '问题',
      plan.problems.map(
        ({ cell, code, severity, message }) =>
          `${severity === 'error' ? '错误' : '提醒'} ${cell}：${message}${howToDecide(code, cell)}`,
      ),
    ),
    closing(plan, batch),
  ].join('\n');
}

function howToDecide(code: string, cell: string): string {
  return code === 'ambiguous-match' ? `（用 --decide ${cell}=编号，或 --decide ${cell}=new）` : '';
}

function closing(plan: ListImportPlan, batch: number | null): string {
  if (batch !== null) return `已发布，批次号 ${batch}。需要撤回时用：rollback ${batch}`;
  const missing = asksToConfirmMissing(plan) ? '（缺失超过 20%，发布时还要加 --confirm-missing）' : '';
  const losses = plan.counts.losing > 0 ? '（有网点失去授权，发布时还要加 --confirm-losses）' : '';
  return `这是预览，什么都没有改。确认后加 --publish 使它生效${missing}${losses}。`;
}

function section(title: string, lines: string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > SHOWN ? [`  ……共 ${lines.length} 条，这里列出前 ${SHOWN} 条`] : [];
  return [`${title}：`, ...lines.slice(0, SHOWN).map((line) => `  ${line}`), ...more];
}

function scopeInWords({ scope }: ListImportPlan, { brands, categories, divisions }: ReportWords): string {
  const categoryName = new Map(categories.map(({ code, name }) => [code, name]));
  const brandName = new Map(brands.map(({ id, name }) => [id, name]));
  const named = scope.brands.map(({ brandId, categoryCodes }) => {
    const kinds = categoryCodes.map((code) => categoryName.get(code) ?? code).join('、');
    return `${brandName.get(brandId) ?? brandId}（${kinds}）`;
  });
  const places = scope.divisionCodes.map((code) => (divisions.get(code) ? divisions.fullName(code) : code));
  return `${named.join('、')}；${places.join('、')}`;
}

function inWords({ field, before, after }: FieldChange): string {
  return `${labelOfField(field)} ${valueInWords(before)} → ${valueInWords(after)}`;
}

function valueInWords(value: unknown): string {
  if (value === null) return '（无）';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) {
    const numbers = value.map((phone: { number: string }) => formatPhoneNumber(phone.number));
    return numbers.join('、') || '（无）';
  }
  if (typeof value !== 'object') return String(value);
  if ('lat' in value && 'lng' in value) return `${value.lat},${value.lng}`;
  const { validFrom, validTo, state } = value as { validFrom: string; validTo: string; state: string };
  return `${validFrom ?? '不限'} 至 ${validTo ?? '不限'}${state === 'active' ? '' : `（${STATE_WORDS[state]}）`}`;
}

const STATE_WORDS: Readonly<Record<string, string>> = { suspended: '暂停', withdrawn: '撤销' };
