import {
  CASE_CHANNEL_LABELS,
  type CaseChannel,
  VIOLATION_KIND_LABELS,
  VIOLATION_KINDS,
  type ViolationKind,
} from '@jiweibao/shared';
import type { BrandDirectory } from '../../registry/brand-directory.js';
import type { Condition } from '../desk/condition.js';
import { type ListFilter, WITHOUT } from '../desk/list-filter.js';
import type { Asked } from './asked.js';
import { figure } from './figure.js';
import type { CountOf } from './overview.repository.js';
import type { NamedFigure, Overview } from './overview-figures.js';
import { receivedIn } from './span-figures.js';

/** What came in, by what it is about. @param received scope, filter and span */
export async function countByName(
  asked: Asked,
  received: Condition,
  brands: Pick<BrandDirectory, 'brandNames' | 'listCategories'>,
): Promise<Pick<Overview, 'categories' | 'violations' | 'brands' | 'channels'>> {
  const { rows, manager } = asked;
  const byBrand = await rows.countBy('c.brand_id', received);
  const ids = byBrand.map(({ value }) => value).filter((id) => id !== null);
  const brandNames = await brands.brandNames(manager, ids);
  const categories = await brands.listCategories(manager);
  const categoryNames = new Map(categories.map(({ code, name }) => [code, name]));
  const byCategory = await rows.countBy('c.category_code', received);
  const byChannel = await rows.countBy('c.channel', received);
  const byKinds = await rows.countBy('c.violation_kinds', received);
  return {
    categories: named(asked, byCategory, 'categoryCode', (code) => categoryNames.get(code)),
    brands: named(asked, byBrand, 'brandId', (id) => brandNames.get(id)),
    channels: named<CaseChannel>(asked, byChannel, 'channel', (code) => CASE_CHANNEL_LABELS[code]),
    violations: named<ViolationKind>(
      asked,
      ofSingleKinds(byKinds, asked.filter.violationKind),
      'violationKind',
      (kind) => VIOLATION_KIND_LABELS[kind],
    ),
  };
}

/**
 * A case may be about several kinds at once, and counts for each. Narrowed to one kind, only that is counted: no list asks for two.
 */
function ofSingleKinds(counted: readonly CountOf[], only: ListFilter['violationKind']): CountOf[] {
  const single = counted.flatMap(({ value, count }) =>
    (value === null || value === '' ? [null] : value.split(',')).map((kind) => ({ value: kind, count })),
  );
  return [null, ...VIOLATION_KINDS]
    .filter((kind) => only === undefined || only === (kind ?? WITHOUT))
    .map((kind) => ({ value: kind, counts: single.filter(({ value }) => value === kind) }))
    .map(({ value, counts }) => ({ value, count: counts.reduce((sum, { count }) => sum + count, 0) }))
    .filter(({ count }) => count > 0);
}

/** The most first; those without a code last, since they say least. */
function named<Code extends string = string>(
  { span, filter }: Asked,
  counted: readonly CountOf[],
  field: 'categoryCode' | 'brandId' | 'channel' | 'violationKind',
  nameOf: (code: Code) => string | undefined,
): NamedFigure<Code>[] {
  const all = counted.map(({ value, count }) => {
    const code = value as Code | null;
    const query = { ...receivedIn(span, filter), [field]: code ?? WITHOUT };
    return { code, name: code === null ? null : (nameOf(code) ?? null), received: figure(count, query) };
  });
  return all.toSorted(
    (one, other) =>
      Number(one.code === null) - Number(other.code === null) ||
      other.received.count - one.received.count ||
      String(one.code).localeCompare(String(other.code)),
  );
}
