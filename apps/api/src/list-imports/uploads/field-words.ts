import {
  AUTHORIZATION_STATUS_LABELS,
  type AuthorizationState,
  COORDINATE_SYSTEM_LABELS,
  type CoordinateSystem,
  formatPhoneNumber,
} from '@jiweibao/shared';
import type { Divisions } from '../../organization/divisions.js';
import type { BrandRecord, CategoryRecord } from '../../registry/registry-record.js';
import { type FieldChange, isAuthorization, labelOfField } from '../outlet-fields.js';

/** One field that changed, in words; null where there was or will be nothing. */
export interface FieldInWords {
  /** `name`, `phones` …, or `authorization`. */
  field: string;
  label: string;
  before: string | null;
  after: string | null;
}

/** What things are called. */
export interface ListWords {
  brands: ReadonlyMap<string, string>;
  categories: ReadonlyMap<string, string>;
  divisions: Divisions;
}

export function listWords(
  brands: readonly BrandRecord[],
  categories: readonly CategoryRecord[],
  divisions: Divisions,
): ListWords {
  return {
    brands: new Map(brands.map(({ id, name }) => [id, name])),
    categories: new Map(categories.map(({ code, name }) => [code, name])),
    divisions,
  };
}

export function fieldInWords({ field, before, after }: FieldChange, words: ListWords): FieldInWords {
  const [, brandId, categoryCode] = field.split(':');
  const name = isAuthorization(field)
    ? `授权：${words.brands.get(brandId!) ?? brandId}·${words.categories.get(categoryCode!) ?? categoryCode}`
    : labelOfField(field);
  return {
    field: isAuthorization(field) ? 'authorization' : field,
    label: name,
    before: valueInWords(field, before, words),
    after: valueInWords(field, after, words),
  };
}

export function divisionInWords(code: string, { divisions }: ListWords): string {
  return divisions.get(code) ? divisions.fullName(code) : code;
}

function valueInWords(field: string, value: unknown, words: ListWords): string | null {
  if (value === null || value === undefined) return null;
  if (isAuthorization(field)) return termsInWords(value as Terms);
  if (field === 'divisionCode') return divisionInWords(String(value), words);
  if (field === 'phones') return phonesInWords(value as { number: string; extension: string | null }[]);
  if (field === 'location') return pointInWords(value as Point);
  if (field === 'state') return value === 'open' ? '营业' : '已关闭';
  if (typeof value === 'boolean') return value ? '是' : '否';
  return String(value);
}

interface Terms {
  validFrom: string | null;
  validTo: string | null;
  contractNumber: string | null;
  state: AuthorizationState;
}

interface Point {
  lat: number;
  lng: number;
  givenIn: CoordinateSystem;
}

function termsInWords({ validFrom, validTo, contractNumber, state }: Terms): string {
  const contract = contractNumber === null ? '' : `，合同 ${contractNumber}`;
  return `${state === 'active' ? '有效' : AUTHORIZATION_STATUS_LABELS[state]}，${validFrom ?? '不限'} 至 ${validTo ?? '长期'}${contract}`;
}

function phonesInWords(phones: { number: string; extension: string | null }[]): string | null {
  const numbers = phones.map(
    ({ number, extension }) => `${formatPhoneNumber(number)}${extension === null ? '' : `转${extension}`}`,
  );
  return numbers.length === 0 ? null : numbers.join('、');
}

function pointInWords({ lat, lng, givenIn }: Point): string {
  return `东经 ${lng}，北纬 ${lat}（按${COORDINATE_SYSTEM_LABELS[givenIn]}给出）`;
}
