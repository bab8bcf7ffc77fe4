import { foldText } from '@jiweibao/shared';
import { withNumbersAdded } from '../../registry/phone-ownership.js';
import type { ResolvedAuthorization, ResolvedOutlet } from '../resolved-list.js';

/** A row that is ready to stand in the registry on its own. */
export interface ReadyRow {
  rowNumber: number;
  outlet: Omit<ResolvedOutlet, 'rowNumbers'>;
}

export interface Duplicate {
  rowNumber: number;
  /** The earlier row that says the same. */
  of: number;
}

export interface Gathered {
  outlets: ResolvedOutlet[];
  duplicates: Duplicate[];
}

/**
 * Gathers rows of one outlet (same name, county and address, however punctuated): a row that authorizes it for something
 * further adds to it, one that says nothing new about its authorizations is a duplicate. Details that an earlier row lacks
 * are taken from either.
 */
export function gatherOutlets(rows: readonly ReadyRow[]): Gathered {
  const byKey = new Map<string, ResolvedOutlet>();
  const duplicates: Duplicate[] = [];
  for (const { rowNumber, outlet } of rows) {
    const key = [outlet.divisionCode, foldText(outlet.name), foldText(outlet.address)].join('\n');
    const known = byKey.get(key);
    if (known === undefined) {
      byKey.set(key, { ...outlet, rowNumbers: [rowNumber], authorizations: joined(outlet.authorizations) });
      continue;
    }
    const added = outlet.authorizations.filter(
      (one) => !known.authorizations.some((other) => covers(other, one)),
    );
    addDetails(known, outlet);
    if (added.length === 0) {
      duplicates.push({ rowNumber, of: known.rowNumbers[0]! });
    } else {
      known.rowNumbers.push(rowNumber);
      known.authorizations = joined([...known.authorizations, ...added]);
    }
  }
  return { outlets: [...byKey.values()], duplicates };
}

function addDetails(known: ResolvedOutlet, outlet: ReadyRow['outlet']): void {
  known.licenceCode ??= outlet.licenceCode;
  known.location ??= outlet.location;
  known.hours ??= outlet.hours;
  known.services ??= outlet.services;
  known.tradeIn ??= outlet.tradeIn;
  known.phones = withNumbersAdded(known.phones, outlet.phones);
}

function covers(a: ResolvedAuthorization, b: ResolvedAuthorization): boolean {
  return sameTerms(a, b) && b.categoryCodes.every((code) => a.categoryCodes.includes(code));
}

function sameTerms(a: ResolvedAuthorization, b: ResolvedAuthorization): boolean {
  return (
    a.brandId === b.brandId &&
    a.validFrom === b.validFrom &&
    a.validTo === b.validTo &&
    a.contractNumber === b.contractNumber
  );
}

/** One authorization for each brand on the same terms, with the categories of all. */
function joined(authorizations: readonly ResolvedAuthorization[]): ResolvedAuthorization[] {
  const result: ResolvedAuthorization[] = [];
  for (const one of authorizations) {
    const same = result.find((other) => sameTerms(other, one));
    if (same === undefined) result.push({ ...one, categoryCodes: [...one.categoryCodes] });
    else same.categoryCodes = [...new Set([...same.categoryCodes, ...one.categoryCodes])].sort();
  }
  return result;
}
