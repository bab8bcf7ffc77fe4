import { eachInSteps, filterInSteps, type Steps } from '../platform/steps.js';
import type { RegisteredOutlet } from '../registry/registered-outlet.js';
import { meantBy } from './faulty-rows.js';
import { isInScope, type ListScope, liesInScope } from './list-scope.js';
import { applyDecisions, type MatchDecisions } from './match-decisions.js';
import { type MissingShare, missingShares } from './missing-shares.js';
import { type OutletChoices, withoutListed } from './outlet-choices.js';
import { changesBetween, type FieldChange } from './outlet-fields.js';
import { type Match, matchOutlets } from './outlet-matching.js';
import {
  losesSomething,
  type MergeContext,
  type MergeDoubts,
  mergeOutlet,
  newOutlet,
} from './outlet-merge.js';
import type { ListProblem, ResolvedList, ResolvedOutlet } from './resolved-list.js';
import { rowOf } from './sheet-cell.js';

/** What publishing would do to one outlet. */
export interface OutletChange {
  after: RegisteredOutlet;
  /** Rows of the list that say so; none for a missing one. */
  rowNumbers: number[];
  fields: FieldChange[];
  /** Its rows do not name an authorization that stands and that the list has a say about. */
  loses: boolean;
}

/** A list compared with the registry. */
export interface ListDiff {
  scope: ListScope;
  added: OutletChange[];
  changed: OutletChange[];
  unchanged: RegisteredOutlet[];
  /** Named, and only kept from losing something: publishing does nothing to it. */
  spared: OutletChange[];
  /** Registered within the scope and not in the list: publishing withdraws the authorizations in the scope, or ends them. */
  missing: OutletChange[];
  /** Of those, the ones that the sender chose to keep: publishing does nothing to them. */
  kept: OutletChange[];
  /** Which outlet each row is, of the rows that are taken. */
  outletIdOfRow: ReadonlyMap<number, string>;
  /** How many outlets were registered within the scope: what `missing` is a share of. */
  registeredInScope: number;
  /** The same for each brand in each city. */
  shares: MissingShare[];
  /** Rows kept out because matching them asks a person, or because the answer cannot be used. */
  unmatchedRows: number[];
  problems: ListProblem[];
}

export interface DiffInput {
  list: ResolvedList;
  /** Every outlet that the list may speak of, closed ones too. */
  registered: RegisteredOutlet[];
  context: MergeContext;
  decisions: MatchDecisions;
  choices: OutletChoices;
  /** For an outlet that is new. */
  newId: () => string;
  /** A division as people write it: 石家庄市长安区. */
  fullName: (divisionCode: string) => string;
}

/** Compares a resolved list with the registry. Pure but for `newId`; the order of rows decides nothing. */
export function* diffList(input: DiffInput): Steps<ListDiff> {
  const { list, registered, context } = input;
  const outletIdOfRow = new Map<number, string>();
  const diff: ListDiff = {
    scope: context.scope,
    added: [],
    changed: [],
    unchanged: [],
    spared: [],
    missing: [],
    kept: [],
    outletIdOfRow,
    registeredInScope: 0,
    shares: [],
    unmatchedRows: [],
    problems: [],
  };
  const isMeantByFaulty = yield* meantBy(list.faultyRows);
  const unreadable = rowsWithUnreadablePhones(list.problems);
  const { matches, refused, problems } = yield* matchAll(input);
  diff.problems.push(...problems);
  const spokenOf = new Set<RegisteredOutlet>();
  yield* eachInSteps(matches, ([listed, match]) => {
    if (match.kind === 'ambiguous') {
      for (const candidate of match.candidates) spokenOf.add(candidate);
      diff.unmatchedRows.push(...listed.rowNumbers);
      diff.problems.push(...ambiguousProblems(listed, match.candidates, input));
    } else if (refused.has(listed)) {
      if (match.kind === 'known') spokenOf.add(match.outlet);
      diff.unmatchedRows.push(...listed.rowNumbers);
    } else if (match.kind === 'new') {
      const fresh = newOutlet(input.newId(), listed, context);
      for (const row of listed.rowNumbers) outletIdOfRow.set(row, fresh.id);
      diff.added.push(addition(fresh, null, listed));
    } else {
      spokenOf.add(match.outlet);
      for (const row of listed.rowNumbers) outletIdOfRow.set(row, match.outlet.id);
      compareKnown(match.outlet, listed, input, diff, {
        faultyRowMeansIt: isMeantByFaulty(match.outlet),
        phonesUnreadable: listed.rowNumbers.some((row) => unreadable.has(row)),
        keepsLosses: input.choices.keepLosses.has(match.outlet.id),
      });
    }
  });
  const inScope = yield* filterInSteps(
    registered,
    (outlet) => outlet.state === 'open' && stands(outlet, context.scope),
  );
  diff.registeredInScope = inScope.length;
  const absent = yield* filterInSteps(inScope, (outlet) => !spokenOf.has(outlet) && !isMeantByFaulty(outlet));
  diff.shares = yield* missingShares(inScope, new Set(absent), context.scope);
  yield* eachInSteps(absent, (outlet) => {
    const choice = input.choices.missing.get(outlet.id) ?? 'remove';
    const after = withoutListed(outlet, context.scope, choice, context.today);
    const change = { after, rowNumbers: [], fields: changesBetween(outlet, after), loses: false };
    (choice === 'keep' ? diff.kept : diff.missing).push(change);
  });
  return diff;
}

/** Decisions first; then open outlets, then closed ones: a list may bring back what was closed, but not before what is open. */
function* matchAll({ list, registered, decisions }: DiffInput): Steps<{
  matches: Map<ResolvedOutlet, Match<RegisteredOutlet>>;
  refused: Set<ResolvedOutlet>;
  problems: ListProblem[];
}> {
  const { decided, refused, problems } = yield* applyDecisions(
    list.outlets,
    registered,
    decisions,
    list.nameColumn,
  );
  const matches = new Map<ResolvedOutlet, Match<RegisteredOutlet>>();
  for (const [listed, outlet] of decided) {
    matches.set(listed, outlet === 'new' ? { kind: 'new' } : { kind: 'known', outlet });
  }
  const taken = new Set(decided.values());
  for (const state of ['open', 'closed'] as const) {
    const left = list.outlets.filter((outlet) => !decided.has(outlet) && isUnknown(matches.get(outlet)));
    const candidates = registered.filter((outlet) => outlet.state === state && !taken.has(outlet));
    for (const [outlet, match] of yield* matchOutlets(left, candidates)) matches.set(outlet, match);
  }
  return { matches, refused, problems };
}

const isUnknown = (match?: Match<RegisteredOutlet>) => match === undefined || match.kind === 'new';

function compareKnown(
  known: RegisteredOutlet,
  listed: ResolvedOutlet,
  { list, context }: DiffInput,
  diff: ListDiff,
  doubts: MergeDoubts,
): void {
  const { outlet, notes } = mergeOutlet(known, listed, context, doubts);
  const cell = `${list.nameColumn}${listed.rowNumbers[0]}`;
  for (const note of notes) diff.problems.push({ cell, severity: 'warning', ...note });
  const loses = !doubts.faultyRowMeansIt && losesSomething(known, listed, context.scope);
  const change = { ...addition(outlet, known, listed), loses };
  if (change.fields.length === 0) {
    diff.unchanged.push(known);
    if (loses) diff.spared.push(change);
  } else if (known.state === 'closed') diff.added.push(change);
  else diff.changed.push(change);
}

function addition(
  after: RegisteredOutlet,
  before: RegisteredOutlet | null,
  listed: ResolvedOutlet,
): OutletChange {
  return { after, rowNumbers: listed.rowNumbers, fields: changesBetween(before, after), loses: false };
}

/** Whether the outlet is one of those that the list has to name. */
function stands(outlet: RegisteredOutlet, scope: ListScope): boolean {
  return (
    liesInScope(outlet.divisionCode, scope) &&
    outlet.authorizations.some(
      ({ brandId, categoryCode, state }) => state !== 'withdrawn' && isInScope(scope, brandId, categoryCode),
    )
  );
}

function rowsWithUnreadablePhones(problems: ListProblem[]): Set<number> {
  return new Set(problems.filter(({ code }) => code === 'phone-unreadable').map(({ cell }) => rowOf(cell)));
}

function ambiguousProblems(
  listed: ResolvedOutlet,
  candidates: RegisteredOutlet[],
  { list, fullName }: DiffInput,
): ListProblem[] {
  const known = [...candidates]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, name, divisionCode, address }) => ({
      outletId: id,
      name,
      place: `${fullName(divisionCode)}，${address}`,
    }));
  const named = known
    .map(({ outletId, name, place }) => `“${name}”（${place}，编号 ${outletId}）`)
    .join('、');
  return listed.rowNumbers.map((row) => ({
    cell: `${list.nameColumn}${row}`,
    code: 'ambiguous-match',
    severity: 'error',
    message: `分不清这一行是名录里的哪个网点，可能是${named}。请指定是哪一个，或当作新网点。`,
    candidates: known,
  }));
}
