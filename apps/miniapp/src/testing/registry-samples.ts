import type {
  OfficialPhone,
  OutletReply,
  OutletSummary,
  PhoneCheckReply,
  UnderstoodQuery,
} from '@jiweibao/shared';

const REGISTRY_AS_OF = '2026-05-01T02:00:00.000Z';

export const BRAND = { id: 'brand-1', name: '云岭（演示）' };

export const OFFICIAL_PHONE: OfficialPhone = {
  number: '4005550101',
  display: '400-555-0101',
  extension: null,
  purpose: 'afterSales',
  hours: '每天 8:00—20:00',
  validFrom: null,
  validTo: null,
  source: '品牌公告（演示）',
  lastConfirmedOn: '2026-04-08',
};

export function outletSummary(changed: Partial<OutletSummary> = {}): OutletSummary {
  return {
    id: 'outlet-1',
    name: '长安服务站（演示）',
    brands: [BRAND],
    categories: ['refrigerator'],
    address: '建设北大街 1 号',
    divisionCode: '130102',
    divisionName: '石家庄市长安区',
    phones: [{ number: '031155500100', display: '0311-5550 0100', extension: null }],
    warnedPhones: [],
    location: { lat: 38.05, lng: 114.5 },
    distanceMeters: null,
    authorization: { status: 'inForce', validFrom: '2025-01-01', validTo: '2027-12-31' },
    ...changed,
  };
}

export function understood(changed: Partial<UnderstoodQuery> = {}): UnderstoodQuery {
  return {
    brandId: null,
    brandName: null,
    category: null,
    categoryName: null,
    divisionCode: null,
    divisionName: null,
    phone: null,
    rest: null,
    dropped: [],
    ...changed,
  };
}

export function outletPage(
  items: OutletSummary[],
  changed: { nextCursor?: string | null; understood?: UnderstoodQuery } = {},
) {
  return {
    body: { items, nextCursor: null, understood: understood(), registryAsOf: REGISTRY_AS_OF, ...changed },
  };
}

export function outletReply(changed: Partial<OutletReply> = {}): OutletReply {
  const { distanceMeters: _, ...summary } = outletSummary();
  return {
    ...summary,
    licenceCode: null,
    hours: null,
    services: null,
    tradeIn: null,
    authorizations: [
      {
        brand: BRAND,
        categories: ['refrigerator'],
        status: 'inForce',
        validFrom: '2025-01-01',
        validTo: '2027-12-31',
      },
    ],
    brandPhones: [{ brand: BRAND, phones: [OFFICIAL_PHONE] }],
    registryAsOf: REGISTRY_AS_OF,
    ...changed,
  };
}

export function phoneCheck(changed: Partial<PhoneCheckReply> = {}): PhoneCheckReply {
  return {
    number: '4005550999',
    display: '400-555-0999',
    extension: null,
    verdict: 'unlisted',
    matches: [],
    warning: null,
    brand: null,
    officialPhones: [],
    advice: '这个号码没有在名录中登记。没有登记，不等于号码有问题。',
    registryAsOf: REGISTRY_AS_OF,
    ...changed,
  };
}
