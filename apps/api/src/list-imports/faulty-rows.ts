import { foldText } from '@jiweibao/shared';
import { eachInSteps, type Steps } from '../platform/steps.js';
import { type Matchable, ownNumbers } from './matching-keys.js';
import type { FaultyRow } from './resolved-list.js';

/**
 * Tells of an outlet whether a row that was kept out means it: by name, licence or own number. A typing fault keeps the row
 * out, but the outlet is not missing because of that.
 */
export function* meantBy(faultyRows: FaultyRow[]): Steps<(outlet: Matchable) => boolean> {
  const names = new Set<string>();
  const licences = new Set<string | null>();
  const numbers = new Set<string>();
  yield* eachInSteps(faultyRows, (row) => {
    if (row.name !== null) names.add(foldText(row.name));
    licences.add(row.licenceCode);
    for (const number of ownNumbers(row)) numbers.add(number);
  });
  return (outlet) =>
    names.has(foldText(outlet.name)) ||
    (outlet.licenceCode !== null && licences.has(outlet.licenceCode)) ||
    ownNumbers(outlet).some((number) => numbers.has(number));
}
