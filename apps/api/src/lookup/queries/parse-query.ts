import { decodeOutletCursor, decodeWarningCursor } from '../list-cursor.js';
import type {
  OutletSearch,
  PhoneCheckRequest,
  PhoneChecksRequest,
  Point,
  WarningCursor,
} from '../lookup-types.js';
import { foldText } from '../understanding/fold-text.js';
import { readCheckedNumber } from './checked-number.js';
import { readCheckedNumberList } from './checked-number-list.js';
import { QueryFields } from './query-fields.js';
import { QUERY_LIMITS } from './query-limits.js';

/*
 * One function a route: from the URL as it came to what the read model takes. Every one throws a `Problem` of status 400 that
 * names each wrong parameter.
 */

/** Which ids and codes exist now; a filter by one that does not is refused, or it would answer nothing in silence. */
export interface KnownNames {
  hasBrand(id: string): boolean;
  hasCategory(code: string): boolean;
  hasDivision(code: string): boolean;
}

const UNKNOWN = {
  brand: '没有这个品牌，它可能已从名录中移除，请重新选择。',
  category: '没有这个品类，请重新选择。',
  division: '没有这个行政区划代码，请重新选择地区。',
  cursor: '翻页的标记无效或已不适用，请从第一页重新查。',
};

const OUTLET_PARAMETERS = [
  'q',
  'brandId',
  'category',
  'divisionCode',
  'lat',
  'lng',
  'radiusKm',
  'limit',
  'cursor',
];

export function parseOutletSearch(url: string, known: KnownNames): OutletSearch {
  const fields = new QueryFields(url, OUTLET_PARAMETERS);
  const search: OutletSearch = {
    q: readSearchText(fields),
    brandId: fields.existing('brandId', (id) => known.hasBrand(id), UNKNOWN.brand),
    category: fields.existing('category', (code) => known.hasCategory(code), UNKNOWN.category),
    divisionCode: readDivision(fields, known),
    point: readPoint(fields),
    radiusKm: readRadius(fields),
    limit: readLimit(fields, QUERY_LIMITS.outletsPerPage, QUERY_LIMITS.outletsPerPageByDefault),
    cursor: null,
  };
  const cursor = fields.given('cursor');
  if (cursor !== null) {
    search.cursor =
      decodeOutletCursor(search, cursor) ?? fields.refuse('cursor', 'bad-cursor', UNKNOWN.cursor);
  }
  fields.settle();
  return search;
}

export function parsePhoneCheck(url: string, known: KnownNames): PhoneCheckRequest {
  const fields = new QueryFields(url, ['number', 'brandId', 'divisionCode']);
  const brandId = fields.existing('brandId', (id) => known.hasBrand(id), UNKNOWN.brand);
  const divisionCode = readDivision(fields, known);
  const text = fields.requiredText('number', '要核验的电话号码', QUERY_LIMITS.numberText);
  const read = text === null ? null : readCheckedNumber(text);
  if (read?.ok === false) fields.refuse('number', read.code, read.detail);
  fields.settle();
  if (!read?.ok) throw new Error('an unread number passed without a problem');
  return { number: read.number, brandId, divisionCode };
}

export function parsePhoneChecks(url: string, known: KnownNames): PhoneChecksRequest {
  const fields = new QueryFields(url, ['numbers', 'brandId', 'divisionCode']);
  const brandId = fields.existing('brandId', (id) => known.hasBrand(id), UNKNOWN.brand);
  const divisionCode = readDivision(fields, known);
  const text = fields.required('numbers', '要核验的电话号码');
  const read = text === null ? null : readCheckedNumberList(text);
  if (read?.ok === false) fields.refuse('numbers', read.code, read.detail);
  fields.settle();
  if (!read?.ok) throw new Error('unread numbers passed without a problem');
  return { numbers: read.numbers, brandId, divisionCode };
}

export function parseBrandQuery(
  url: string,
  known: KnownNames,
): { q: string | null; category: string | null } {
  const fields = new QueryFields(url, ['q', 'category']);
  const query = {
    q: readSearchText(fields),
    category: fields.existing('category', (code) => known.hasCategory(code), UNKNOWN.category),
  };
  fields.settle();
  return query;
}

/** The code of the parent division, or null when none was asked for. */
export function parseDivisionParent(url: string, known: KnownNames): string | null {
  const fields = new QueryFields(url, ['parent']);
  const parent = fields.existing('parent', (code) => known.hasDivision(code), UNKNOWN.division);
  fields.settle();
  return parent;
}

export function parseWarningPage(url: string): { cursor: WarningCursor | null; limit: number } {
  const fields = new QueryFields(url, ['cursor', 'limit']);
  const limit = readLimit(fields, QUERY_LIMITS.warningsPerPage, QUERY_LIMITS.warningsPerPageByDefault);
  const text = fields.given('cursor');
  const cursor =
    text === null
      ? null
      : (decodeWarningCursor(text) ?? fields.refuse('cursor', 'bad-cursor', UNKNOWN.cursor));
  fields.settle();
  return { cursor, limit };
}

/** For routes that take no parameter. */
export function refuseParameters(url: string): void {
  new QueryFields(url, []).settle();
}

/** A line of which nothing is left when it is folded would find everything, which nobody asked for. */
function readSearchText(fields: QueryFields): string | null {
  const text = fields.text('q', '要查的内容', QUERY_LIMITS.searchText);
  if (text === null || foldText(text) !== '') return text;
  return fields.refuse('q', 'nothing-to-search', '要查的内容里没有文字或数字，请重新输入。');
}

function readDivision(fields: QueryFields, known: KnownNames): string | null {
  return fields.existing('divisionCode', (code) => known.hasDivision(code), UNKNOWN.division);
}

function readPoint(fields: QueryFields): Point | null {
  const lat = fields.decimal('lat', '纬度', -90, 90);
  const lng = fields.decimal('lng', '经度', -180, 180);
  if ((fields.given('lat') === null) !== (fields.given('lng') === null)) {
    const missing = fields.given('lat') === null ? 'lat' : 'lng';
    return fields.refuse(missing, 'missing', '纬度 lat 和经度 lng 要一起给。');
  }
  return lat === null || lng === null ? null : { lat, lng };
}

function readRadius(fields: QueryFields): number | null {
  const radiusKm = fields.decimal('radiusKm', '半径', 0, QUERY_LIMITS.radiusKm);
  if (radiusKm === null) return null;
  if (radiusKm === 0) return fields.refuse('radiusKm', 'out-of-range', '半径应当大于 0 公里。');
  if (fields.given('lat') === null && fields.given('lng') === null) {
    return fields.refuse('radiusKm', 'needs-point', '给了半径，也要给出位置（纬度 lat 和经度 lng）。');
  }
  return radiusKm;
}

function readLimit(fields: QueryFields, most: number, otherwise: number): number {
  return fields.whole('limit', '一页的个数', most, otherwise);
}
