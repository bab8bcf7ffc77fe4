import { existsSync, readFileSync } from 'node:fs';
import type { DivisionKind } from '@jiweibao/shared';

const BUREAUS_DIRECTORY = new URL('../../data/bureaus/', import.meta.url);

/** 省、市、县、所. */
export type BureauLevel = 'province' | 'city' | 'county' | 'station';

/** How bureaus of one kind of division are named; `{name}` and `{fullName}` are the division's. */
export interface NamingRule {
  kind: DivisionKind;
  /** The rule holds for names with this ending; empty for all. */
  ending: string;
  pattern: string;
}

interface StatedFact {
  /** Why it is so, in Chinese. */
  reason: string;
  /** Read in a source, remembered, or taken as the ordinary case without one. */
  certainty: 'read' | 'recalled' | 'assumed';
}

/** A bureau that no division of the table stands for. */
interface AddedBureau extends StatedFact {
  code: string;
  name: string;
  level: BureauLevel;
  answersTo: string;
}

/** Which bureau a division's own bureau answers to, and its name where the rule's would be wrong. */
interface Placement extends StatedFact {
  division: string;
  answersTo: string;
  name?: string;
}

/** Where a province's tree departs from the ordinary one. */
export interface BureauOverrides {
  bureaus: readonly AddedBureau[];
  placements: readonly Placement[];
}

export function readNamingRules(): readonly NamingRule[] {
  return readJson<{ rules: NamingRule[] }>(new URL('naming.json', BUREAUS_DIRECTORY)).rules;
}

/** The overrides committed for a province; none for a province that has no file. */
export function readBureauOverrides(provinceCode: string): BureauOverrides {
  const file = new URL(`${provinceCode}.json`, BUREAUS_DIRECTORY);
  return existsSync(file) ? readJson<BureauOverrides>(file) : { bureaus: [], placements: [] };
}

// Our own committed files, checked by test and by the derivation, so their shape is taken on trust here.
function readJson<Shape>(file: URL): Shape {
  return JSON.parse(readFileSync(file, 'utf8')) as Shape;
}
