import type { ApiSchemas } from '@jiweibao/shared';

type Outlet = ApiSchemas['OwnOutletReply'];

export interface TermsValues {
  brandId: string;
  categoryCode: string;
  validFrom: string | null;
  validTo: string | null;
  contractNumber: string | null;
}

/** What the form holds: texts as a person types them. */
export interface EditValues {
  name: string;
  licenceCode: string;
  address: string;
  divisionCode: string;
  lat: number | null;
  lng: number | null;
  hours: string;
  services: string;
  tradeIn: 'yes' | 'no' | 'unknown';
  phones: string;
  mobilePublic: boolean;
  authorizations: TermsValues[];
}

const TRADE_IN = { yes: true, no: false, unknown: null } as const;

export function toValues(outlet: Outlet): EditValues {
  return {
    name: outlet.name,
    licenceCode: outlet.licenceCode ?? '',
    address: outlet.address,
    divisionCode: outlet.divisionCode,
    lat: outlet.location?.lat ?? null,
    lng: outlet.location?.lng ?? null,
    hours: outlet.hours ?? '',
    services: outlet.services ?? '',
    tradeIn: outlet.tradeIn === null ? 'unknown' : outlet.tradeIn ? 'yes' : 'no',
    phones: outlet.phones.join('\n'),
    mobilePublic: false,
    authorizations: outlet.authorizations
      .filter(({ status }) => status !== 'withdrawn')
      .map(({ brandId, categoryCode, validFrom, validTo, contractNumber }) => ({
        ...{ brandId, categoryCode, validFrom, validTo, contractNumber },
      })),
  };
}

export function toBody(values: EditValues, version: string): ApiSchemas['OutletEditBody'] {
  const { lat, lng } = values;
  return {
    version,
    name: values.name.trim(),
    licenceCode: values.licenceCode.trim() || null,
    address: values.address.trim(),
    divisionCode: values.divisionCode,
    location: lat === null || lng === null || lat === undefined || lng === undefined ? null : { lat, lng },
    hours: values.hours.trim() || null,
    services: values.services.trim() || null,
    tradeIn: TRADE_IN[values.tradeIn],
    phones: values.phones
      .split(/\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    mobilePublic: values.mobilePublic,
    authorizations: values.authorizations.map((terms) => ({
      ...terms,
      validFrom: terms.validFrom || null,
      validTo: terms.validTo || null,
      contractNumber: terms.contractNumber?.trim() || null,
    })),
  };
}
