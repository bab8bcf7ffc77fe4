import type { NumberWarningRecord, ServicePhoneRecord } from '../../../registry/registry-record.js';
import { GENERATED_CATEGORIES } from '../testing/generated-registry.js';
import { modelOf } from '../testing/model-of.js';

const servicePhone = (number: string): ServicePhoneRecord => ({
  id: number,
  number,
  extension: null,
  purpose: 'afterSales',
  hours: null,
  validFrom: null,
  validTo: null,
  source: '演示',
  lastConfirmedOn: null,
});

const WARNING: NumberWarningRecord = {
  id: 'warning',
  number: '4005550101',
  reason: '演示',
  source: '演示',
  impersonatedBrandId: null,
  publishedOn: '2026-03-01',
  withdrawnOn: '2026-04-01',
};

const MODEL = modelOf({
  categories: GENERATED_CATEGORIES,
  brands: [
    {
      id: 'brand',
      name: '演示牌',
      pinyin: 'yan shi pai',
      aliases: [],
      categoryCodes: ['refrigerator'],
      generalAgent: null,
      servicePhones: [servicePhone('4005550101'), servicePhone('4005550102')],
    },
  ],
  outlets: [],
  warnings: [WARNING],
  certificates: [],
});

it.each([
  ['before the warning', '2026-02-28', ['4005550101', '4005550102']],
  ['while it stands', '2026-03-15', ['4005550102']],
  ['once it is withdrawn', '2026-04-01', ['4005550101', '4005550102']],
])('a number under a warning is not among the official ones of its brand: %s', (_when, today, expected) => {
  const number = { digits: '4005550101', display: '400-555-0101', extension: null, publicLine: null };
  const check = JSON.parse(MODEL.checkPhone({ number, brandId: 'brand' }, today));
  const page = JSON.parse(MODEL.brand('brand', today) ?? '');
  expect(check.officialPhones.map((phone: { number: string }) => phone.number)).toEqual(expected);
  expect(page.servicePhones.map((phone: { number: string }) => phone.number)).toEqual(expected);
});
