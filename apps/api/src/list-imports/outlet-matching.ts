import { eachInSteps, filterInSteps, type Steps } from '../platform/steps.js';
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
export function* matchOutlets<Listed extends Matchable, Registered extends Matchable>(
  listed: readonly Listed[],
  registered: readonly Registered[],
): Steps<Map<Listed, Match<Registered>>> {
  const matches = new Map<Listed, Match<Registered>>();
  const free = new Set(listed);
  const untaken = new Set(registered);
  const inQuestion = new Set<Registered>();
  for (const key of MATCHING_KEYS) {
    const shared = key.onceOnly ? yield* sharedKeys(key, listed, registered) : NOTHING;
    const edges = yield* edgesOf(key, free, untaken, shared);
    for (const [one, outlet] of yield* takeSolePairs(edges, inQuestion)) {
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

function* edgesOf<Listed extends Matchable, Registered extends Matchable>(
  key: MatchingKey,
  listed: Iterable<Listed>,
  registered: Iterable<Registered>,
  leftOut: ReadonlySet<string>,
): Steps<Edges<Listed, Registered>> {
  const holders = new Map<string, Registered[]>();
  yield* eachInSteps(registered, (outlet) => {
    for (const text of key.keysOf(outlet)) addTo(holders, text, outlet);
  });
  for (const text of leftOut) holders.delete(text);
  const edges: Edges<Listed, Registered> = new Map();
  yield* eachInSteps(listed, (one) => {
    const fitting = key
      .keysOf(one)
      .flatMap((text) => holders.get(text) ?? [])
      .filter((outlet) => key.agrees(one, outlet));
    if (fitting.length > 0) edges.set(one, new Set(fitting));
  });
  return edges;
}

function addTo<Key, Member>(groups: Map<Key, Member[]>, key: Key, member: Member): void {
  const group = groups.get(key);
  if (group) group.push(member);
  else groups.set(key, [member]);
}

/** The keys that more than one outlet of either side has. */
function* sharedKeys(key: MatchingKey, ...sides: (readonly Matchable[])[]): Steps<Set<string>> {
  const shared = new Set<string>();
  for (const side of sides) {
    const seen = new Set<string>();
    yield* eachInSteps(side, (outlet) => {
      for (const text of key.keysOf(outlet)) {
        if (seen.has(text)) shared.add(text);
        seen.add(text);
      }
    });
  }
  return shared;
}

/**
 * Takes the pairs that are each other's only choice, first where a tie-breaker holds, then as they stand; and again, since a
 * pair taken may leave another one alone. What stays in `edges` is unclear.
 */
function* takeSolePairs<Listed extends Matchable, Registered extends Matchable>(
  edges: Edges<Listed, Registered>,
  inQuestion: ReadonlySet<Registered>,
): Steps<[Listed, Registered][]> {
  const taken: [Listed, Registered][] = [];
  const askers = new Map<Registered, Listed[]>();
  yield* eachInSteps(edges, ([one, candidates]) => {
    for (const outlet of candidates) addTo(askers, outlet, one);
  });
  for (;;) {
    const pairs = yield* solePairsByAnyMeans(edges);
    const found = yield* filterInSteps(pairs, ([, outlet]) => !inQuestion.has(outlet));
    if (found.length === 0) return taken;
    yield* eachInSteps(found, ([one, outlet]) => {
      taken.push([one, outlet]);
      edges.delete(one);
      for (const other of askers.get(outlet)!) {
        const candidates = edges.get(other);
        if (candidates?.delete(outlet) && candidates.size === 0) edges.delete(other);
      }
    });
  }
}

function* solePairsByAnyMeans<Listed extends Matchable, Registered extends Matchable>(
  edges: Edges<Listed, Registered>,
): Steps<[Listed, Registered][]> {
  for (const holds of TIE_BREAKERS) {
    const pairs = yield* solePairs(edges, holds);
    if (pairs.length > 0) return pairs;
  }
  return yield* solePairs(edges, () => true);
}

function* solePairs<Listed, Registered>(
  edges: Edges<Listed, Registered>,
  holds: (one: Listed, other: Registered) => boolean,
): Steps<[Listed, Registered][]> {
  const fitting: [Listed, Registered][] = [];
  const ofListed = new Map<Listed, number>();
  const ofRegistered = new Map<Registered, number>();
  yield* eachInSteps(edges, ([one, candidates]) => {
    for (const outlet of candidates) {
      if (!holds(one, outlet)) continue;
      fitting.push([one, outlet]);
      ofListed.set(one, (ofListed.get(one) ?? 0) + 1);
      ofRegistered.set(outlet, (ofRegistered.get(outlet) ?? 0) + 1);
    }
  });
  return yield* filterInSteps(
    fitting,
    ([one, outlet]) => ofListed.get(one) === 1 && ofRegistered.get(outlet) === 1,
  );
}
