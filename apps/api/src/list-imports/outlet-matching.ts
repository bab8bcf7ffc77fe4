import { groupBy } from '../platform/group-by.js';
import { MATCHING_KEYS, type Matchable, type MatchingKey, TIE_BREAKERS } from './matching-keys.js';

/** What became of one listed outlet. */
export type Match<Registered> =
  | { kind: 'known'; outlet: Registered }
  | { kind: 'new' }
  /** Several registered outlets fit, or several listed ones fit the same: a person must say. */
  | { kind: 'ambiguous'; candidates: Registered[] };

const NOTHING: ReadonlySet<string> = new Set();

type Edges<Listed, Registered> = Map<Listed, Set<Registered>>;

/**
 * Finds for each listed outlet the registered one that it means; no registered outlet is taken twice. Each key is tried on
 * what the surer ones left over, and only a pair that is the sole choice of both sides is taken, so the order of rows decides
 * nothing.
 */
export function matchOutlets<Listed extends Matchable, Registered extends Matchable>(
  listed: readonly Listed[],
  registered: readonly Registered[],
): Map<Listed, Match<Registered>> {
  const matches = new Map<Listed, Match<Registered>>();
  const free = new Set(listed);
  const untaken = new Set(registered);
  const inQuestion = new Set<Registered>();
  for (const key of MATCHING_KEYS) {
    const shared = key.onceOnly ? sharedKeys(key, listed, registered) : NOTHING;
    const edges = edgesOf(key, free, untaken, shared);
    for (const [one, outlet] of takeSolePairs(edges, inQuestion)) {
      matches.set(one, { kind: 'known', outlet });
      free.delete(one);
      untaken.delete(outlet);
    }
    if (key.whenUnclear === 'tryNextKey') continue;
    for (const [one, candidates] of edges) {
      matches.set(one, { kind: 'ambiguous', candidates: [...candidates] });
      free.delete(one);
      for (const candidate of candidates) inQuestion.add(candidate);
    }
  }
  for (const one of free) matches.set(one, { kind: 'new' });
  return matches;
}

function edgesOf<Listed extends Matchable, Registered extends Matchable>(
  key: MatchingKey,
  listed: Iterable<Listed>,
  registered: Iterable<Registered>,
  leftOut: ReadonlySet<string>,
): Edges<Listed, Registered> {
  const holders = groupBy(
    [...registered].flatMap((outlet) => key.keysOf(outlet).map((text) => ({ text, outlet }))),
    ({ text }) => text,
  );
  for (const text of leftOut) holders.delete(text);
  const edges: Edges<Listed, Registered> = new Map();
  for (const one of listed) {
    const fitting = key
      .keysOf(one)
      .flatMap((text) => holders.get(text) ?? [])
      .map(({ outlet }) => outlet)
      .filter((outlet) => key.agrees(one, outlet));
    if (fitting.length > 0) edges.set(one, new Set(fitting));
  }
  return edges;
}

/** The keys that more than one outlet of either side has. */
function sharedKeys(key: MatchingKey, ...sides: (readonly Matchable[])[]): Set<string> {
  const shared = new Set<string>();
  for (const side of sides) {
    const seen = new Set<string>();
    for (const text of side.flatMap((outlet) => key.keysOf(outlet))) {
      if (seen.has(text)) shared.add(text);
      seen.add(text);
    }
  }
  return shared;
}

/**
 * Takes the pairs that are each other's only choice, first where a tie-breaker holds, then as they stand; and again, since a
 * pair taken may leave another one alone. What stays in `edges` is unclear.
 */
function takeSolePairs<Listed extends Matchable, Registered extends Matchable>(
  edges: Edges<Listed, Registered>,
  inQuestion: ReadonlySet<Registered>,
): [Listed, Registered][] {
  const taken: [Listed, Registered][] = [];
  const askers = groupBy(
    [...edges].flatMap(([one, candidates]) => [...candidates].map((outlet) => ({ one, outlet }))),
    ({ outlet }) => outlet,
  );
  for (;;) {
    const found = solePairsByAnyMeans(edges).filter(([, outlet]) => !inQuestion.has(outlet));
    if (found.length === 0) return taken;
    for (const [one, outlet] of found) {
      taken.push([one, outlet]);
      edges.delete(one);
      for (const { one: other } of askers.get(outlet)!) {
        const candidates = edges.get(other);
        if (candidates?.delete(outlet) && candidates.size === 0) edges.delete(other);
      }
    }
  }
}

function solePairsByAnyMeans<Listed extends Matchable, Registered extends Matchable>(
  edges: Edges<Listed, Registered>,
): [Listed, Registered][] {
  for (const holds of TIE_BREAKERS) {
    const pairs = solePairs(edges, holds);
    if (pairs.length > 0) return pairs;
  }
  return solePairs(edges, () => true);
}

function solePairs<Listed, Registered>(
  edges: Edges<Listed, Registered>,
  holds: (one: Listed, other: Registered) => boolean,
): [Listed, Registered][] {
  const fitting = [...edges].flatMap(([one, candidates]) =>
    [...candidates].filter((outlet) => holds(one, outlet)).map((outlet) => [one, outlet] as const),
  );
  const byListed = groupBy(fitting, ([one]) => one);
  const byRegistered = groupBy(fitting, ([, outlet]) => outlet);
  return fitting
    .filter(([one, outlet]) => byListed.get(one)!.length === 1 && byRegistered.get(outlet)!.length === 1)
    .map(([one, outlet]) => [one, outlet]);
}
