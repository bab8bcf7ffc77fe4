import type { AuthorizationState, CoordinateSystem, ServicePhonePurpose } from '@jiweibao/shared';

/* Rows as the registry's readers select them, under the names of the columns. */

export interface OutletRow {
  id: string;
  name: string;
  licence_code: string | null;
  address: string;
  division_code: string;
  lat: number | null;
  lng: number | null;
  location_given_in: CoordinateSystem | null;
  hours: string | null;
  services: string | null;
  trade_in: 0 | 1 | null;
}

export interface OutletPhoneRow {
  outlet_id: string;
  position: number;
  number: string;
  extension: string | null;
}

export interface OutletPhoneBrandRow {
  outlet_id: string;
  position: number;
  brand_id: string;
}

export interface AuthorizationRow {
  outlet_id: string;
  brand_id: string;
  category_code: string;
  valid_from: string | null;
  valid_to: string | null;
  contract_number: string | null;
  state: AuthorizationState;
}

export interface BrandRow {
  id: string;
  name: string;
  pinyin: string;
  agent_id: string | null;
  agent_name: string | null;
}

export interface ServicePhoneRow {
  id: string;
  brand_id: string;
  number: string;
  extension: string | null;
  purpose: ServicePhonePurpose;
  hours: string | null;
  valid_from: string | null;
  valid_to: string | null;
  source: string;
  last_confirmed_on: string | null;
}

export interface CertificateRow {
  id: string;
  token: string;
  outlet_id: string;
  issued_at: Date;
  withdrawn_at: Date | null;
}

export interface WarningRow {
  id: string;
  number: string;
  reason: string;
  source: string;
  impersonated_brand_id: string | null;
  published_on: string;
  withdrawn_on: string | null;
}
