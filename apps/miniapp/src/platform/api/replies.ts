import type { AuthorizationStatus, DivisionKind, PhoneVerdict, ServicePhonePurpose } from '@jiweibao/shared';

export interface BrandReference {
  id: string;
  name: string;
}

export interface OfficialPhone {
  number: string;
  display: string;
  extension: string | null;
  purpose: ServicePhonePurpose;
  hours: string | null;
  validFrom: string | null;
  validTo: string | null;
  source: string;
  lastConfirmedOn: string | null;
}

export interface BrandSummary extends BrandReference {
  aliases: string[];
  categories: string[];
  outletCount: number;
}

export interface BrandListReply {
  items: BrandSummary[];
  registryAsOf: string;
}

export interface BrandReply extends BrandSummary {
  generalAgentName: string | null;
  servicePhones: OfficialPhone[];
  registryAsOf: string;
}

export interface CategorySummary {
  code: string;
  name: string;
}

export interface CategoryListReply {
  items: CategorySummary[];
  registryAsOf: string;
}

export interface DivisionSummary {
  code: string;
  name: string;
  kind: DivisionKind;
  parentCode: string | null;
  hasChildren: boolean;
}

export interface DivisionListReply {
  items: DivisionSummary[];
}

export interface OutletPhone {
  number: string;
  display: string;
  extension: string | null;
}

export interface AuthorizationSummary {
  status: AuthorizationStatus;
  validFrom: string | null;
  validTo: string | null;
}

export interface OutletSummary {
  id: string;
  name: string;
  brands: BrandReference[];
  categories: string[];
  address: string;
  divisionCode: string;
  divisionName: string;
  phones: OutletPhone[];
  location: { lat: number; lng: number } | null;
  distanceMeters: number | null;
  authorization: AuthorizationSummary;
}

export interface UnderstoodQuery {
  brandId: string | null;
  brandName: string | null;
  category: string | null;
  categoryName: string | null;
  divisionCode: string | null;
  divisionName: string | null;
  phone: string | null;
  rest: string | null;
  dropped: string[];
}

export interface OutletListReply {
  items: OutletSummary[];
  nextCursor: string | null;
  understood: UnderstoodQuery;
  registryAsOf: string;
}

export interface OutletAuthorization extends AuthorizationSummary {
  brand: BrandReference;
  categories: string[];
}

export interface BrandPhones {
  brand: BrandReference;
  phones: OfficialPhone[];
}

export interface OutletReply extends Omit<OutletSummary, 'distanceMeters'> {
  licenceCode: string | null;
  hours: string | null;
  services: string | null;
  tradeIn: boolean | null;
  authorizations: OutletAuthorization[];
  brandPhones: BrandPhones[];
  registryAsOf: string;
}

export interface PublishedWarning {
  reason: string;
  source: string;
  publishedOn: string;
  impersonatedBrand: BrandReference | null;
}

export interface NumberWarningSummary extends PublishedWarning {
  number: string;
  display: string;
}

export interface NumberWarningListReply {
  items: NumberWarningSummary[];
  nextCursor: string | null;
  registryAsOf: string;
}

export interface PhoneMatch {
  kind: 'servicePhone' | 'outlet';
  brand: BrandReference;
  outlet: { id: string; name: string; divisionName: string } | null;
  purpose: ServicePhonePurpose | null;
  status: AuthorizationStatus;
  validFrom: string | null;
  validTo: string | null;
  source: string | null;
  lastConfirmedOn: string | null;
}

export interface PhoneCheckReply {
  number: string;
  display: string;
  extension: string | null;
  verdict: PhoneVerdict;
  matches: PhoneMatch[];
  warning: PublishedWarning | null;
  brand: BrandReference | null;
  officialPhones: OfficialPhone[];
  advice: string;
  registryAsOf: string;
}
