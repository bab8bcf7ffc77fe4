import { shortName } from '../../organization/division-names.js';
import type { Division } from '../../organization/divisions.js';
import type { Meaning, Term } from './meaning.js';
import { namedTerms, term } from './named-terms.js';

/**
 * Words for the divisions of a province; one name may belong to several. Townships are known by their full names only:
 * shortened they are the names of half the province's streets.
 * @param otherNames what people call divisions beside their names: former counties, functional zones, areas
 */
export function placeTerms(
  divisions: readonly Division[],
  otherNames: readonly { name: string; codes: readonly string[] }[],
): Term[] {
  const areas = new Map<string, string[]>();
  const shorts = new Map<string, string[]>();
  const townships = new Map<string, string[]>();
  for (const { code, name, kind } of divisions) {
    add(kind === 'township' ? townships : areas, name, code);
    const short = kind === 'township' || kind === 'functionalZone' ? null : shortName(name, code);
    if (short !== null) add(shorts, short, code);
  }
  for (const { name, codes } of otherNames) {
    for (const code of codes) add(areas.has(name) ? areas : shorts, name, code);
  }
  return [
    ...[...areas].flatMap(([name, codes]) => namedTerms(area(codes), name, [])),
    ...[...shorts].flatMap(([name, codes]) => namedTerms(area(codes), name, []).map(asOtherName)),
    ...[...townships].map(([name, codes]) =>
      term(name, 'name', { kind: 'place', codes: codes.sort(), level: 'township' }),
    ),
  ];
}

function asOtherName(known: Term): Term {
  return known.form === 'name' ? { ...known, form: 'otherName' } : known;
}

/** A division named beside one that it lies in adds nothing: 承德 is the city, and its county lies inside. */
function area(codes: readonly string[]): Meaning {
  const outer = codes.filter((code) => !codes.some((other) => other !== code && code.startsWith(other)));
  return { kind: 'place', codes: [...new Set(outer)].sort(), level: 'area' };
}

function add(names: Map<string, string[]>, name: string, code: string): void {
  const known = names.get(name);
  if (known) known.push(code);
  else names.set(name, [code]);
}
