import type { DivisionKind } from '@jiweibao/shared';
import { groupBy } from '../platform/group-by.js';
import {
  type BureauLevel,
  type BureauOverrides,
  type NamingRule,
  readBureauOverrides,
  readNamingRules,
} from './bureau-files.js';
import type { Division, Divisions } from './divisions.js';

/** A market bureau, or a station of one. */
export interface Bureau {
  /** That of its division, or one of its own for a bureau that no division stands for. */
  readonly code: string;
  readonly name: string;
  readonly level: BureauLevel;
  /** The bureau that it answers to; null for the province's. */
  readonly parentCode: string | null;
}

const LEVELS: Record<DivisionKind, BureauLevel> = {
  province: 'province',
  city: 'city',
  county: 'county',
  functionalZone: 'county',
  township: 'station',
};

/** The province's bureaus from the province down to the stations; a tree by construction. */
export class BureauTree {
  private readonly byCode: ReadonlyMap<string, Bureau>;
  private readonly below: ReadonlyMap<string, readonly Bureau[]>;
  private readonly subtrees = new Map<string, readonly string[]>();

  /** @throws when a bureau answers to none that exists, or in a circle */
  constructor(
    bureaus: readonly Bureau[],
    private readonly divisions: Divisions,
  ) {
    this.byCode = new Map(bureaus.map((bureau) => [bureau.code, bureau]));
    for (const bureau of bureaus) this.pathUp(bureau);
    this.below = groupBy(
      bureaus.filter(({ parentCode }) => parentCode !== null),
      ({ parentCode }) => parentCode!,
    );
  }

  /** The province's: all others answer to it. */
  get top(): Bureau {
    return this.all().find(({ parentCode }) => parentCode === null)!;
  }

  /** The bureau or station with that code, its own or its division's; null when there is none. */
  find(code: string): Bureau | null {
    return this.byCode.get(code) ?? null;
  }

  /** The codes of a bureau and of all that answer to it, at any depth: the province's are all there are. Empty for no bureau. */
  subtreeCodes(code: string): readonly string[] {
    const known = this.subtrees.get(code);
    if (known) return known;
    if (!this.byCode.has(code)) return [];
    const codes = [code];
    // Grows while it is walked: each bureau brings those right below it.
    for (const each of codes) codes.push(...(this.below.get(each) ?? []).map((bureau) => bureau.code));
    this.subtrees.set(code, codes);
    return codes;
  }

  /** Whether a bureau is another or answers to it, at any depth. */
  isWithin(code: string, aboveCode: string): boolean {
    const bureau = this.find(code);
    return bureau !== null && this.pathUp(bureau).some((each) => each.code === aboveCode);
  }

  /** The bureau that keeps a division: a township's station, a county's bureau; null for a code of no division. */
  findBureau(divisionCode: string): Bureau | null {
    return this.divisions.get(divisionCode) ? this.getBureau(divisionCode) : null;
  }

  /** The bureau and those above it, the province's last. */
  pathUp(bureau: Bureau): Bureau[] {
    const path = [bureau];
    for (let above = bureau.parentCode; above !== null; ) {
      const next = this.getBureau(above);
      if (path.includes(next)) throw new Error(`bureau ${bureau.code} answers to itself through ${above}`);
      path.push(next);
      above = next.parentCode;
    }
    return path;
  }

  all(): readonly Bureau[] {
    return [...this.byCode.values()];
  }

  private getBureau(code: string): Bureau {
    const bureau = this.byCode.get(code);
    if (!bureau) throw new Error(`no bureau has the code ${code}`);
    return bureau;
  }
}

/**
 * Derives the tree: every division has a bureau, which answers to that of the division above unless an override places it
 * elsewhere. Pure.
 * @throws when an override names a division or a bureau that does not exist, or would close a circle
 */
export function deriveBureauTree(
  divisions: Divisions,
  rules: readonly NamingRule[],
  overrides: BureauOverrides,
): BureauTree {
  const placements = new Map(overrides.placements.map((placement) => [placement.division, placement]));
  for (const code of placements.keys()) {
    if (!divisions.get(code)) throw new Error(`a bureau is placed for ${code}, which is no division`);
  }
  const bureaus = divisions.all().map((division): Bureau => {
    const placement = placements.get(division.code);
    return {
      code: division.code,
      name: placement?.name ?? nameByRule(division, divisions, rules),
      level: LEVELS[division.kind],
      parentCode: placement?.answersTo ?? division.parentCode,
    };
  });
  const added = overrides.bureaus.map(({ code, name, level, answersTo }) => ({
    code,
    name,
    level,
    parentCode: answersTo,
  }));
  return new BureauTree([...bureaus, ...added], divisions);
}

function nameByRule(division: Division, divisions: Divisions, rules: readonly NamingRule[]): string {
  const rule = rules.find(({ kind, ending }) => kind === division.kind && division.name.endsWith(ending));
  if (!rule) throw new Error(`no rule names the bureau of ${division.code}`);
  return rule.pattern
    .replace('{name}', division.name)
    .replace('{fullName}', () => divisions.fullName(division.code));
}

/** The bureau tree of the province served, from the committed rules and overrides. */
export function loadBureauTree(divisions: Divisions): BureauTree {
  return deriveBureauTree(divisions, readNamingRules(), readBureauOverrides(divisions.province.code));
}
