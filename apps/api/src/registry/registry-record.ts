import type { AuthorizationState, CoordinateSystem, ServicePhonePurpose } from '@jiweibao/shared';

/*
 * The registry as its readers see it: plain records, free of the ORM. Dates are `YYYY-MM-DD` in Asia/Shanghai with both
 * ends inclusive, and null means unbounded; nothing here depends on today.
 */

export interface CategoryRecord {
  code: string;
  name: string;
  /** Other words people use for it: 电冰箱, 彩电, 小汽车. */
  aliases: string[];
}

export interface BrandRecord {
  id: string;
  name: string;
  /** Syllables separated by one space, no tones: `hai er`. */
  pinyin: string;
  aliases: string[];
  categoryCodes: string[];
  generalAgent: { id: string; name: string } | null;
  servicePhones: ServicePhoneRecord[];
}

export interface ServicePhoneRecord {
  id: string;
  /** Digits only, as `parsePhoneNumber` gives them. */
  number: string;
  extension: string | null;
  purpose: ServicePhonePurpose;
  hours: string | null;
  validFrom: string | null;
  validTo: string | null;
  /** Where the number was confirmed, in words a reader understands. */
  source: string;
  lastConfirmedOn: string | null;
}

export interface OutletRecord {
  id: string;
  name: string;
  /** 统一社会信用代码 of the licence, when known. */
  licenceCode: string | null;
  address: string;
  /** County or functional zone (6 digits), or township (9 digits) where it is known. */
  divisionCode: string;
  /** GCJ-02 degrees, and the system that the point was given in. */
  location: { lat: number; lng: number; givenIn: CoordinateSystem } | null;
  phones: OwnedPhoneRecord[];
  hours: string | null;
  services: string | null;
  /** Takes part in 以旧换新; null when the list does not say. */
  tradeIn: boolean | null;
  authorizations: AuthorizationRecord[];
}

export interface OutletPhoneRecord {
  number: string;
  extension: string | null;
}

/** A number of an outlet, and whose it is: another brand's list cannot make it that brand's. */
export interface OwnedPhoneRecord extends OutletPhoneRecord {
  /** Ascending. */
  brandIds: string[];
}

export interface AuthorizationRecord {
  id: string;
  brandId: string;
  categoryCodes: string[];
  validFrom: string | null;
  validTo: string | null;
  contractNumber: string | null;
  state: AuthorizationState;
}

export interface NumberWarningRecord {
  id: string;
  number: string;
  /** Why, in words for the public. */
  reason: string;
  /** Which bureau confirmed it, and where it published that. */
  source: string;
  /** The brand that the number pretends to be. */
  impersonatedBrandId: string | null;
  publishedOn: string;
  withdrawnOn: string | null;
}

/** 网点证书: the paper on the wall, whose code holds the token. Never deleted, only withdrawn. */
export interface CertificateRecord {
  id: string;
  /** 22 characters of base64url that cannot be guessed; all that the code on the paper says. */
  token: string;
  /** What people read on the paper: `7Q2MK-9D4XA`. Says nothing about the token. */
  number: string;
  outletId: string;
  issuedOn: string;
  withdrawnOn: string | null;
}

/** Everything a reader needs, as of one revision. */
export interface RegistrySnapshot {
  revision: number;
  /** When this was read, UTC ISO 8601: the reader's `registryAsOf`. */
  readAt: string;
  categories: CategoryRecord[];
  brands: BrandRecord[];
  outlets: OutletRecord[];
  warnings: NumberWarningRecord[];
  /** Withdrawn ones too, and those of outlets that closed: they still hang somewhere. */
  certificates: CertificateRecord[];
}

/**
 * What changed after a revision: the present state of each thing touched, and the ids of those that are gone.
 * Applying it twice, or over a newer state, does no harm.
 */
export interface RegistryChanges {
  revision: number;
  readAt: string;
  /** The whole dictionary when any category changed, else null. */
  categories: CategoryRecord[] | null;
  brands: BrandRecord[];
  outlets: OutletRecord[];
  warnings: NumberWarningRecord[];
  certificates: CertificateRecord[];
  removed: { brandIds: string[]; outletIds: string[]; warningIds: string[] };
}
