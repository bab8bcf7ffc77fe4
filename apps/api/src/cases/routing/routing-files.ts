import { existsSync, readFileSync } from 'node:fs';
import type { CaseKind } from '@jiweibao/shared';

const ROUTING_DIRECTORY = new URL('../../../data/routing/', import.meta.url);

type Certainty = 'read' | 'recalled' | 'assumed';

/** A shopping platform and where its company has its seat. */
export interface Platform {
  name: string;
  aliases: readonly string[];
  /** Division code of the seat; 6 digits for one of the province served. */
  seat: string;
  /** For a seat that is not in the province served. */
  seatName: string;
  certainty: Certainty;
}

/** A division whose cases another bureau than its county's handles. */
export interface RoutingOverride {
  /** 6 or 9 digits. */
  division: string;
  kinds: readonly CaseKind[];
  /** A code of the bureau tree. */
  bureau: string;
  /** Half a sentence for the consumer, in Chinese. */
  reason: string;
  certainty: Certainty;
}

export function readPlatforms(): readonly Platform[] {
  return readJson<{ platforms: Platform[] }>(new URL('platforms.json', ROUTING_DIRECTORY)).platforms;
}

/** The overrides committed for a province; none for a province that has no file. */
export function readRoutingOverrides(provinceCode: string): readonly RoutingOverride[] {
  const file = new URL(`overrides-${provinceCode}.json`, ROUTING_DIRECTORY);
  return existsSync(file) ? readJson<{ overrides: RoutingOverride[] }>(file).overrides : [];
}

// Our own committed files, checked by test and by `RoutingMap`, so their shape is taken on trust here.
function readJson<Shape>(file: URL): Shape {
  return JSON.parse(readFileSync(file, 'utf8')) as Shape;
}
