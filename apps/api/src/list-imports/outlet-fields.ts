import { isDeepStrictEqual } from 'node:util';
import type { RegisteredAuthorization, RegisteredOutlet } from '../registry/registered-outlet.js';

/** One field of an outlet that changed; an authorization is a field of its own, null where there is none. */
export interface FieldChange {
  /** `name`, `phones` …, or `authorization:BRAND_ID:CATEGORY_CODE`. */
  field: string;
  before: unknown;
  after: unknown;
}

type OwnField = Exclude<keyof RegisteredOutlet, 'id' | 'authorizations'>;

export const OWN_FIELD_LABELS: Readonly<Record<OwnField, string>> = {
  name: '名称',
  licenceCode: '证照代码',
  address: '地址',
  divisionCode: '所在区划',
  location: '位置',
  phones: '电话',
  hours: '营业时间',
  services: '服务内容',
  tradeIn: '以旧换新',
  state: '登记状态',
};

const OWN_FIELDS = Object.keys(OWN_FIELD_LABELS) as OwnField[];
const AUTHORIZATION = 'authorization';

/** An outlet taken apart into fields that can each be compared, kept and put back; null is an outlet that is not there. */
export function fieldsOf(outlet: RegisteredOutlet | null): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  if (outlet === null) return fields;
  for (const field of OWN_FIELDS) fields.set(field, outlet[field]);
  for (const { brandId, categoryCode, ...terms } of outlet.authorizations) {
    fields.set(`${AUTHORIZATION}:${brandId}:${categoryCode}`, terms);
  }
  return fields;
}

/** What differs, field by field. */
export function changesBetween(before: RegisteredOutlet | null, after: RegisteredOutlet): FieldChange[] {
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((field) => ({ field, before: old.get(field) ?? null, after: fresh.get(field) ?? null }))
    .filter((change) => !isDeepStrictEqual(change.before, change.after));
}

/** The outlet with these fields as they were before the changes. */
export function withFieldsBefore(outlet: RegisteredOutlet, changes: FieldChange[]): RegisteredOutlet {
  const fields = fieldsOf(outlet);
  for (const { field, before } of changes) fields.set(field, before);
  const own = Object.fromEntries(OWN_FIELDS.map((field) => [field, fields.get(field)]));
  const authorizations: RegisteredAuthorization[] = [];
  for (const [field, terms] of fields) {
    const [kind, brandId, categoryCode] = field.split(':');
    if (kind !== AUTHORIZATION || terms === null) continue;
    authorizations.push({ brandId, categoryCode, ...terms } as RegisteredAuthorization);
  }
  // Put together from the fields of one outlet, each of its own type.
  return { id: outlet.id, ...own, authorizations } as RegisteredOutlet;
}

/** Whether a field is an authorization. */
export function isAuthorization(field: string): boolean {
  return field.startsWith(`${AUTHORIZATION}:`);
}

/** What people call the field. */
export function labelOfField(field: string): string {
  return isAuthorization(field) ? '授权' : OWN_FIELD_LABELS[field as OwnField];
}
