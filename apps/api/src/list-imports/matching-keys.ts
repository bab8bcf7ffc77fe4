import { foldText } from '@jiweibao/shared';
import type { OutletPhoneRecord } from '../registry/registry-record.js';
import { likeness } from './likeness.js';

/** What matching looks at; a listed outlet and a registered one both have it. */
export interface Matchable {
  name: string;
  licenceCode: string | null;
  address: string;
  divisionCode: string;
  phones: OutletPhoneRecord[];
  location: { lat: number; lng: number } | null;
}

export interface MatchingKey {
  /** Two outlets that share one of these may be the same one. */
  keysOf(outlet: Matchable): string[];
  /** What must hold besides. */
  agrees(one: Matchable, other: Matchable): boolean;
  /** Whether it counts only where the whole list has it once and the whole registry has it once. */
  onceOnly: boolean;
  /** What to do when several fit and nothing tells them apart. */
  whenUnclear: 'tryNextKey' | 'ask';
}

/** A common beginning is no proof; this much of two names or addresses is, where a number in the same county agrees too. */
const ALIKE = 0.6;

/** Hotlines: many outlets print the same one, so it says nothing about which outlet this is. */
const SHARED_NUMBER = /^(400|800|95|96|1010|12)/;

const countyOf = (outlet: Matchable) => outlet.divisionCode.slice(0, 6);
const always = () => true;

/** The keys in the order in which they are tried, surest first. See decision 0042. */
export const MATCHING_KEYS: readonly MatchingKey[] = [
  {
    // One licence at one address. A chain has one licence for many outlets, so the licence alone comes after.
    keysOf: ({ licenceCode, address }) => (licenceCode ? [`${licenceCode} ${foldText(address)}`] : []),
    agrees: always,
    onceOnly: false,
    whenUnclear: 'tryNextKey',
  },
  {
    // The licence alone: an outlet that moved. Among a chain's outlets it says nothing, not even of the last two left over.
    keysOf: ({ licenceCode }) => (licenceCode ? [licenceCode] : []),
    agrees: always,
    onceOnly: true,
    whenUnclear: 'tryNextKey',
  },
  {
    keysOf: (outlet) => [`${countyOf(outlet)} ${foldText(outlet.name)}`],
    agrees: licencesAllow,
    onceOnly: false,
    whenUnclear: 'ask',
  },
  {
    // The same own number in the same county, and a name or an address much alike: an outlet renamed or moved nearby.
    keysOf: (outlet) => ownNumbers(outlet).map((number) => `${countyOf(outlet)} ${number}`),
    agrees: (one, other) =>
      licencesAllow(one, other) &&
      (likeness(one.name, other.name) >= ALIKE || likeness(one.address, other.address) >= ALIKE),
    onceOnly: false,
    whenUnclear: 'ask',
  },
  {
    // The same address and a name much alike: `…服务站` that became `…服务中心` with another number.
    keysOf: (outlet) => [`${countyOf(outlet)} ${foldText(outlet.address)}`],
    agrees: (one, other) => licencesAllow(one, other) && likeness(one.name, other.name) >= ALIKE,
    onceOnly: false,
    whenUnclear: 'ask',
  },
];

/** What tells outlets of one key apart, tried in this order. */
export const TIE_BREAKERS: readonly ((one: Matchable, other: Matchable) => boolean)[] = [
  // All of it at once: a list that comes a second time finds each of its outlets again.
  (one, other) =>
    foldText(one.address) === foldText(other.address) &&
    numbersOf(one) === numbersOf(other) &&
    one.licenceCode === other.licenceCode,
  (one, other) => foldText(one.address) === foldText(other.address),
  (one, other) => one.phones.length > 0 && numbersOf(one) === numbersOf(other),
  (one, other) => ownNumbers(one).some((number) => ownNumbers(other).includes(number)),
  (one, other) =>
    one.location !== null &&
    other.location !== null &&
    one.location.lat.toFixed(5) === other.location.lat.toFixed(5) &&
    one.location.lng.toFixed(5) === other.location.lng.toFixed(5),
];

/** Two different licences mean two businesses, unless they stand at the same address: there one followed the other. */
function licencesAllow(one: Matchable, other: Matchable): boolean {
  if (one.licenceCode === null || other.licenceCode === null) return true;
  return one.licenceCode === other.licenceCode || foldText(one.address) === foldText(other.address);
}

/** The numbers that may be this outlet's alone. */
export function ownNumbers(outlet: Pick<Matchable, 'phones'>): string[] {
  return outlet.phones.map((phone) => phone.number).filter((number) => !SHARED_NUMBER.test(number));
}

function numbersOf(outlet: Matchable): string {
  return outlet.phones
    .map((phone) => phone.number)
    .sort()
    .join();
}
