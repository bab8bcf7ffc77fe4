import { type CaseKind, foldText } from '@jiweibao/shared';
import type { Bureau, BureauTree } from '../../organization/bureau-tree.js';
import { isDistrict } from '../../organization/division-names.js';
import type { Gazetteer } from '../../organization/places/gazetteer.js';
import type { Platform, RoutingOverride } from './routing-files.js';

/** What a case is routed by beside its own facts: places, bureaus, platforms and overrides. Built once, then only read. */
export class RoutingMap {
  private readonly overrides: ReadonlyMap<string, RoutingOverride>;
  /** Folded names, the longest first. */
  private readonly platformNames: readonly (readonly [string, Platform])[];

  /** @throws when an override names a division or a bureau that does not exist */
  constructor(
    readonly gazetteer: Gazetteer,
    readonly bureaus: BureauTree,
    overrides: readonly RoutingOverride[],
    platforms: readonly Platform[],
  ) {
    for (const { division, bureau } of overrides) {
      if (!this.divisions.countyOf(division))
        throw new Error(`cases of ${division} are routed, which is no county`);
      this.bureau(bureau);
    }
    this.overrides = new Map(
      overrides.flatMap((override) => override.kinds.map((kind) => [override.division + kind, override])),
    );
    this.platformNames = platforms
      .flatMap((platform) =>
        [platform.name, ...platform.aliases].map((name) => [foldText(name), platform] as const),
      )
      .sort(([a], [b]) => b.length - a.length);
  }

  get divisions() {
    return this.gazetteer.divisions;
  }

  get province(): Bureau {
    return this.bureau(this.divisions.province.code);
  }

  /** @throws when there is none of that code */
  bureau(code: string): Bureau {
    const bureau = this.bureaus.find(code);
    if (!bureau) throw new Error(`no bureau has the code ${code}`);
    return bureau;
  }

  /** The override for a township, or else for its county. */
  overrideFor(kind: CaseKind, countyCode: string, townshipCode: string | null): RoutingOverride | null {
    const ofTownship = townshipCode === null ? undefined : this.overrides.get(townshipCode + kind);
    return ofTownship ?? this.overrides.get(countyCode + kind) ?? null;
  }

  /** The platform that somebody's words name, or null. */
  platformNamed(words: string): Platform | null {
    const folded = foldText(words);
    return this.platformNames.find(([name]) => folded.includes(name))?.[1] ?? null;
  }

  /** The bureau that all of some divisions answer to, but none above the city that they share. */
  commonBureau(divisionCodes: readonly string[]): Bureau {
    const [first, ...others] = divisionCodes.map((code) => this.bureaus.pathUp(this.bureau(code)));
    const common = first?.find((bureau) => others.every((path) => path.includes(bureau))) ?? this.province;
    const cities = new Set(divisionCodes.map((code) => code.slice(0, 4)));
    const [city] = cities;
    return common.parentCode === null && cities.size === 1 && city?.length === 4 ? this.bureau(city) : common;
  }

  /** A place as people of the province say it. The names of districts repeat, so theirs come with the city; those of counties do not. */
  placeName(code: string): string {
    const division = this.divisions.get(code);
    if (division?.kind === 'township') return this.placeName(code.slice(0, 6)) + division.name;
    if (division?.kind === 'county' && !isDistrict(division.name)) return division.name;
    return this.divisions.fullName(code);
  }
}
