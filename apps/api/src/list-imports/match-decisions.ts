import { eachInSteps, type Steps } from '../platform/steps.js';
import type { ListProblem, ResolvedOutlet } from './resolved-list.js';

/** What a person said a row is: a new outlet, or the registered one of that id. */
export type MatchDecision = 'new' | { outletId: string };

/** Decisions by row number. */
export type MatchDecisions = ReadonlyMap<number, MatchDecision>;

export interface DecidedOutlets<Registered> {
  decided: Map<ResolvedOutlet, Registered | 'new'>;
  /** What a person decided about and cannot have meant as it was said: guessing instead would overrule them. */
  refused: Set<ResolvedOutlet>;
  problems: ListProblem[];
}

/** Applies the decisions; one that names an outlet that is not there, or a second time, is a problem of its row and keeps it out. */
export function* applyDecisions<Registered extends { id: string }>(
  listed: ResolvedOutlet[],
  registered: Registered[],
  decisions: MatchDecisions,
  nameColumn: string,
): Steps<DecidedOutlets<Registered>> {
  const byId = new Map<string, Registered>();
  yield* eachInSteps(registered, (outlet) => byId.set(outlet.id, outlet));
  const decided = new Map<ResolvedOutlet, Registered | 'new'>();
  const refused = new Set<ResolvedOutlet>();
  const problems: ListProblem[] = [];
  const rows = new Map<number, ResolvedOutlet>();
  yield* eachInSteps(listed, (outlet) => {
    for (const row of outlet.rowNumbers) rows.set(row, outlet);
  });
  const taken = new Set<string>();
  for (const [row, decision] of decisions) {
    const outlet = rows.get(row);
    const refuse = (message: string) =>
      problems.push({ cell: `${nameColumn}${row}`, code: 'decision-unusable', severity: 'error', message });
    if (!outlet) {
      refuse(`指定了第 ${row} 行是哪个网点，而这一行不能采纳，请先改好这一行。`);
    } else if (decision === 'new') {
      decided.set(outlet, 'new');
    } else if (!byId.has(decision.outletId) || taken.has(decision.outletId)) {
      refused.add(outlet);
      refuse(`给第 ${row} 行指定的网点 ${decision.outletId} 不在可选的网点里，或已指定给另一行。`);
    } else {
      taken.add(decision.outletId);
      decided.set(outlet, byId.get(decision.outletId)!);
    }
  }
  return { decided, refused, problems };
}
