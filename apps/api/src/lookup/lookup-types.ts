import type { AuthorizationStatus, PhoneVerdict } from '@jiweibao/shared';
import type {
  AuthorizationRecord,
  BrandRecord,
  CategoryRecord,
  NumberWarningRecord,
  ServicePhoneRecord,
} from '../registry/registry-record.js';
import type { Term } from './understanding/meaning.js';

/*
 * What passes between the edge of look-ups (HTTP, words, verdicts) and the read model behind it. Plain data.
 *
 * The read model is the class `ReadModel` in `read-model/read-model.ts`. It offers, all synchronous, all from memory:
 *
 *   searchOutlets(search: OutletSearch, today): Buffer      outlet(id, today): string | null
 *   checkPhone(request, today, judged?): string            brands(q, category, today): string
 *   checkPhones(request, today, judged?): string           isRegistered(digits): boolean
 *   brand(id, today): string | null                         categories(): string
 *   certificate(code, today): Buffer
 *   numberWarnings(cursor, limit, today): string            hasBrand(id), hasCategory(code): boolean
 *   status(): LookupStatus
 *
 * The strings and buffers are whole JSON replies, ready to send; null means that there is no such thing. `today` is
 * `YYYY-MM-DD` in Asia/Shanghai. Until something is loaded every one but `status` throws `lookupNotReady()`.
 */

/** A point in GCJ-02 degrees. */
export interface Point {
  lat: number;
  lng: number;
}

/** A search for outlets, already validated: ids and codes exist, `q` is folded, trimmed and not empty. */
export interface OutletSearch {
  /** The one line a person typed, at most 100 characters. */
  q: string | null;
  brandId: string | null;
  category: string | null;
  divisionCode: string | null;
  /** Nearest first when given. */
  point: Point | null;
  /** Only with a point: farther outlets are left out. */
  radiusKm: number | null;
  /** Outlets on one page, 1 to 50. */
  limit: number;
  cursor: OutletCursor | null;
}

/**
 * Where a page of outlets ended: the sort keys of its last outlet, ascending, and its id, which breaks ties.
 * `encodeOutletCursor` writes it for a client, bound to its search, in `list-cursor.ts`.
 */
export interface OutletCursor {
  keys: number[];
  id: string;
}

/** Where a page of warnings ended; they run from the newest to the oldest, then by id. */
export interface WarningCursor {
  publishedOn: string;
  id: string;
}

/** A number as a person wrote it, read: what `PhoneNumber` and a three-digit emergency number have in common. */
export interface CheckedNumber {
  /** Digits only, the key of the registry: `4005550101`, `031155500101`, `12315`. */
  digits: string;
  /** `400-555-0101` */
  display: string;
  /** Shown, never matched. */
  extension: string | null;
  /** A public service that everyone knows by this number and no brand owns: 12315, 110. */
  publicLine: PublicLine | null;
}

export interface PublicLine {
  /** 市场监管投诉举报热线 */
  name: string;
  /** One Chinese sentence: when to call it. */
  advice: string;
}

export interface PhoneCheckRequest {
  number: CheckedNumber;
  /** The brand that the person means, when they say. */
  brandId: string | null;
  /** Where the person is, when they say: no answer depends on it. */
  divisionCode: string | null;
}

export interface PhoneChecksRequest {
  /** All different. */
  numbers: CheckedNumber[];
  brandId: string | null;
  divisionCode: string | null;
}

export interface BrandName {
  id: string;
  name: string;
}

/** Everything the registry holds about one number; nothing here depends on today. */
export interface PhoneFacts {
  number: CheckedNumber;
  servicePhones: { brand: BrandName; phone: ServicePhoneRecord }[];
  outlets: {
    outlet: PhoneOutlet;
    /** Without what is not for the public and no verdict depends on. */
    authorizations: {
      brand: BrandName;
      authorization: Omit<AuthorizationRecord, 'id' | 'contractNumber'>;
    }[];
  }[];
  warnings: { warning: NumberWarningRecord; impersonatedBrand: BrandName | null }[];
  /** The brand that was asked for. */
  brand: BrandName | null;
}

interface PhoneOutlet {
  id: string;
  name: string;
  divisionName: string;
}

/** One registered use of the number, with its standing today. */
export interface PhoneMatch {
  kind: 'servicePhone' | 'outlet';
  brand: BrandName;
  outlet: PhoneOutlet | null;
  purpose: ServicePhoneRecord['purpose'] | null;
  status: AuthorizationStatus;
  validFrom: string | null;
  validTo: string | null;
  source: string | null;
  lastConfirmedOn: string | null;
}

/** What `judgePhone` says; the read model adds the official phones of `brand` and renders the reply. */
export interface PhoneJudgement {
  verdict: PhoneVerdict;
  /** Official uses first. */
  matches: PhoneMatch[];
  warning: {
    reason: string;
    source: string;
    publishedOn: string;
    impersonatedBrand: BrandName | null;
  } | null;
  /** The brand whose official phones help: the one asked for, else the one impersonated, else the only owner. */
  brand: BrandName | null;
  /** Plain Chinese for an elderly person. */
  advice: string;
}

/** A number and what was said of it. */
export interface JudgedNumber extends Pick<PhoneJudgement, 'verdict' | 'matches' | 'brand'> {
  /** Digits. */
  number: string;
}

/** What the one-box search is built from; `words` come from `loadSearchWords(divisions)`. */
export interface LexiconSources {
  brands: Pick<BrandRecord, 'id' | 'name' | 'pinyin' | 'aliases' | 'categoryCodes'>[];
  categories: CategoryRecord[];
  words: SearchWords;
}

/** Words of the one-box search that come from data files and not from the registry; made once, at boot. */
export interface SearchWords {
  /** Say nothing about which outlet is meant: 维修, 售后, 电话, 附近. */
  fillers: string[];
  /** After a place's or a brand's name they make a street's or a building's name: 路, 大街, 广场. */
  addressEndings: string[];
  /** Names of the province's divisions in every form that people write or spell. */
  places: readonly Term[];
}

/**
 * What one line was understood to say: one or more readings, the likeliest first. A reader tries them in order, then drops
 * words of the first. Only an ambiguous line (a word both a brand and a place) has more than one.
 */
export interface Understanding {
  readings: Reading[];
}

/** One way to read a line. `word` is always the person's own text, to be shown when it is dropped. */
export interface Reading {
  brand: { id: string; word: string } | null;
  category: { code: string; word: string } | null;
  /** Any of these divisions: a name can belong to counties of two cities. */
  place: { divisionCodes: string[]; word: string } | null;
  /** `complete` is false for a local number without its area code: match the end of registered numbers. */
  phone: { digits: string; complete: boolean; word: string } | null;
  /** To be found in an outlet's name or address, in the order typed, folded as the lexicon folds. */
  rest: string[];
  /** Words passed over because they say nothing: 维修, 电话. */
  fillers: string[];
}

/** How the read model stands, for the health page. */
export interface LookupStatus {
  ready: boolean;
  /** Where the present model came from; null until there is one. */
  origin: 'registry' | 'snapshot' | null;
  revision: number | null;
  /** UTC ISO 8601: the last moment at which the model agreed with the registry. */
  registryAsOf: string | null;
  outletCount: number;
  /** Present state of following the registry. */
  database: 'following' | 'unreachable' | 'notTried';
}
