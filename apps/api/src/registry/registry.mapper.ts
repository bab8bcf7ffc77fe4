import type {
  AuthorizationRow,
  BrandRow,
  OutletPhoneBrandRow,
  OutletPhoneRow,
  OutletRow,
  ServicePhoneRow,
  WarningRow,
} from './record-rows.js';
import type {
  AuthorizationRecord,
  BrandRecord,
  NumberWarningRecord,
  OutletRecord,
  ServicePhoneRecord,
} from './registry-record.js';

export function toBrandRecord(
  row: BrandRow,
  parts: { aliases: string[]; categoryCodes: string[]; servicePhones: ServicePhoneRow[] },
): BrandRecord {
  return {
    id: row.id,
    name: row.name,
    pinyin: row.pinyin,
    aliases: parts.aliases,
    categoryCodes: parts.categoryCodes,
    generalAgent: row.agent_id === null ? null : { id: row.agent_id, name: row.agent_name! },
    servicePhones: parts.servicePhones.map(toServicePhoneRecord),
  };
}

function toServicePhoneRecord(row: ServicePhoneRow): ServicePhoneRecord {
  return {
    id: row.id,
    number: row.number,
    extension: row.extension,
    purpose: row.purpose,
    hours: row.hours,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    source: row.source,
    lastConfirmedOn: row.last_confirmed_on,
  };
}

export function toOutletRecord(
  row: OutletRow,
  phones: OutletPhoneRow[],
  phoneBrands: OutletPhoneBrandRow[],
  authorizations: AuthorizationRow[],
): OutletRecord {
  return {
    id: row.id,
    name: row.name,
    licenceCode: row.licence_code,
    address: row.address,
    divisionCode: row.division_code,
    location:
      row.lat === null || row.lng === null || row.location_given_in === null
        ? null
        : { lat: row.lat, lng: row.lng, givenIn: row.location_given_in },
    phones: phones.map(({ number, extension, position }) => ({
      number,
      extension,
      brandIds: phoneBrands.filter((row) => row.position === position).map((row) => row.brand_id),
    })),
    hours: row.hours,
    services: row.services,
    tradeIn: row.trade_in === null ? null : row.trade_in === 1,
    authorizations: gatherAuthorizations(authorizations),
  };
}

/** One record for the categories of one brand that stand under equal terms. */
function gatherAuthorizations(rows: AuthorizationRow[]): AuthorizationRecord[] {
  const gathered = new Map<string, AuthorizationRecord>();
  for (const row of rows) {
    const terms = [row.brand_id, row.valid_from, row.valid_to, row.contract_number, row.state].join('\n');
    const record = gathered.get(terms);
    if (record) {
      record.categoryCodes.push(row.category_code);
    } else {
      gathered.set(terms, {
        // A row is named by outlet, brand and category; the first category names the record.
        id: `${row.outlet_id}.${row.brand_id}.${row.category_code}`,
        brandId: row.brand_id,
        categoryCodes: [row.category_code],
        validFrom: row.valid_from,
        validTo: row.valid_to,
        contractNumber: row.contract_number,
        state: row.state,
      });
    }
  }
  return [...gathered.values()];
}

export function toWarningRecord(row: WarningRow): NumberWarningRecord {
  return {
    id: row.id,
    number: row.number,
    reason: row.reason,
    source: row.source,
    impersonatedBrandId: row.impersonated_brand_id,
    publishedOn: row.published_on,
    withdrawnOn: row.withdrawn_on,
  };
}
