import { cleanText, isCreditCode, parsePhoneNumber } from '@jiweibao/shared';
import { holdsMobile } from '../../list-imports/mobile-in-text.js';
import type { Divisions } from '../../organization/divisions.js';
import type { FieldProblem } from '../../platform/problem.js';
import type { BrandRecord, OutletPhoneRecord } from '../../registry/registry-record.js';
import { brandNotOwn, fieldFaults } from '../agents.errors.js';
import type { OutletEdit } from './outlet-edit.js';
import type { OutletEditBody } from './own-outlet-body.js';

const TEXT_NAMES = { name: '名称', address: '地址', hours: '营业时间', services: '服务内容' } as const;

/**
 * An agent's form as an edit: words cleaned, numbers read, and everything checked that the form itself can show.
 * @param brands those that the agent may speak for
 * @throws {Problem} 400, a sentence for each field
 */
export function readOutletEdit(
  body: OutletEditBody,
  brands: readonly BrandRecord[],
  divisions: Divisions,
): OutletEdit {
  const faults: FieldProblem[] = [];
  const fault = (field: string, code: string, detail: string) => void faults.push({ field, code, detail });
  const texts = {
    name: cleanText(body.name),
    address: cleanText(body.address),
    hours: cleanText(body.hours ?? '') || null,
    services: cleanText(body.services ?? '') || null,
  };
  for (const field of ['name', 'address'] as const) {
    if (texts[field] === '') fault(field, 'missing', `请填写${TEXT_NAMES[field]}。`);
  }
  for (const field of Object.keys(TEXT_NAMES) as (keyof typeof texts)[]) {
    if (!body.mobilePublic && holdsMobile(texts[field] ?? '')) {
      fault(field, 'mobile-in-text', `${TEXT_NAMES[field]}里有手机号码。确认是对外公布的，请勾选声明。`);
    }
  }
  const licenceCode = (body.licenceCode ?? '').normalize('NFKC').replace(/[\s-]/g, '').toUpperCase() || null;
  if (licenceCode !== null && !isCreditCode(licenceCode)) {
    fault('licenceCode', 'invalid', '统一社会信用代码不对：应是 18 位，并且校验位相符。');
  }
  if (divisions.countyOf(body.divisionCode) === null)
    fault('divisionCode', 'unknown', '没有这个地区，请从列表里选。');
  const phones = readPhones(body, fault);
  for (const [index, terms] of body.authorizations.entries()) {
    const brand = brands.find(({ id }) => id === terms.brandId);
    if (brand === undefined) throw brandNotOwn();
    const field = `authorizations.${index}`;
    if (!brand.categoryCodes.includes(terms.categoryCode)) {
      fault(`${field}.categoryCode`, 'unknown', `${brand.name}没有登记这个品类。`);
    }
    if (terms.validFrom !== null && terms.validTo !== null && terms.validFrom > terms.validTo) {
      fault(`${field}.validTo`, 'reversed', '授权的截止日期早于开始日期。');
    }
  }
  if (faults.length > 0) throw fieldFaults(faults);
  const location = body.location ?? null;
  return {
    fields: {
      ...texts,
      licenceCode,
      divisionCode: body.divisionCode,
      location: location && { lat: location.lat, lng: location.lng, givenIn: 'gcj02' },
      tradeIn: body.tradeIn ?? null,
    },
    phones,
    authorizations: body.authorizations.map((terms) => ({
      ...terms,
      contractNumber: cleanText(terms.contractNumber ?? '') || null,
    })),
  };
}

function readPhones(
  { phones, mobilePublic }: OutletEditBody,
  fault: (field: string, code: string, detail: string) => void,
): OutletPhoneRecord[] {
  const read = new Map<string, OutletPhoneRecord>();
  for (const [index, text] of phones.entries()) {
    const parsed = parsePhoneNumber(text);
    const field = `phones.${index}`;
    if (!parsed.ok) {
      fault(field, 'unreadable', `${parsed.message}。`);
      continue;
    }
    const { digits, extension, kind } = parsed.number;
    if (kind === 'mobile' && !mobilePublic) {
      fault(field, 'mobile-not-public', '这是手机号码。确认是对外公布的，请勾选声明。');
    }
    read.set(`${digits} ${extension ?? ''}`, { number: digits, extension });
  }
  return [...read.values()];
}
