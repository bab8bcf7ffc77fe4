import { loadBureauTree } from '../../../organization/bureau-tree.js';
import { loadGazetteer } from '../../../organization/places/gazetteer.js';
import type { RoutingFacts } from '../routing.js';
import {
  type Platform,
  type RoutingOverride,
  readPlatforms,
  readRoutingOverrides,
} from '../routing-files.js';
import { RoutingMap } from '../routing-map.js';

const gazetteer = loadGazetteer('13');
export const divisions = gazetteer.divisions;
export const bureaus = loadBureauTree(divisions);

/** The map as it is committed, with more overrides and platforms where a test needs some. */
export function routingMap(overrides: RoutingOverride[] = [], platforms: Platform[] = []): RoutingMap {
  return new RoutingMap(
    gazetteer,
    bureaus,
    [...readRoutingOverrides('13'), ...overrides],
    [...readPlatforms(), ...platforms],
  );
}

/** A complaint of which nothing is known but this. */
export function complaintWith(facts: Partial<RoutingFacts>): RoutingFacts {
  return {
    kind: 'complaint',
    outlet: null,
    respondentName: null,
    respondentAddress: null,
    visitDivisionCode: null,
    platformName: null,
    receiverCode: null,
    ...facts,
  };
}

export const EVERY_BUREAU: ReadonlySet<string> = new Set(bureaus.all().map(({ code }) => code));
