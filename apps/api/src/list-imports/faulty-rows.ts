import { foldText } from '@jiweibao/shared';
import { type Matchable, ownNumbers } from './matching-keys.js';
import type { FaultyRow } from './resolved-list.js';

/**
 * Tells of an outlet whether a row that was kept out means it: by name, licence or own number. A typing fault keeps the row
 * out, but the outlet is not missing because of that.
 */
export function meantBy(faultyRows: FaultyRow[]): (outlet: Matchable) => boolean {
  const names = new Set(faultyRows.flatMap(({ name }) => (name === null ? [] : [foldText(name)])));
  const licences = new Set(faultyRows.map(({ licenceCode }) => licenceCode));
  const numbers = new Set(faultyRows.flatMap(ownNumbers));
  return (outlet) =>
    names.has(foldText(outlet.name)) ||
    (outlet.licenceCode !== null && licences.has(outlet.licenceCode)) ||
    ownNumbers(outlet).some((number) => numbers.has(number));
}
