import { existsSync, readFileSync } from 'node:fs';

/** Committed facts about a province's places, beside the divisions; each file states its source. */
const DIVISIONS_DIRECTORY = new URL('../../data/divisions/', import.meta.url);

/** How sure a fact is: read in a source, or remembered and open to correction. */
type Certainty = 'read' | 'recalled';

/** A county that was renamed, merged or split. */
export interface FormerCounty {
  city: string;
  name: string;
  /** Codes of what it is now; several where it was split. */
  successors: readonly string[];
  year: number;
  /** What happened, in Chinese. */
  reason: string;
  certainty: Certainty;
  /** Where several succeeded: the one that most of its land went to, or null when only the address can tell. */
  usual?: string | null;
  note?: string;
}

/** What people write for a functional zone. */
export interface ZoneNames {
  code: string;
  /** Understood anywhere in the province. */
  names: readonly string[];
  /** Understood only right after the city's name. */
  inCity: readonly string[];
  /** Counties whose land the zone stands on. */
  landOf: readonly string[];
}

/** A name that covers several counties and is no division itself. */
interface NamedArea {
  name: string;
  city: string;
  codes: readonly string[];
}

/** Roads and landmarks by city, each with the counties it lies in or runs through. */
type Landmarks = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Everything committed about a province's places beside its divisions. */
export interface PlaceFiles {
  formerCounties: readonly FormerCounty[];
  zones: readonly ZoneNames[];
  areas: readonly NamedArea[];
  landmarks: Landmarks;
  /** Telephone area codes with their leading zero, by city code. */
  areaCodes: Readonly<Record<string, string>>;
}

/** The facts committed for a province; a province without such files is served by its divisions alone. */
export function readPlaceFiles(provinceCode: string): PlaceFiles {
  const renamed = readOptional<{ counties: FormerCounty[] }>(`renamed-counties-${provinceCode}.json`);
  const zones = readOptional<{ zones: ZoneNames[]; areas: NamedArea[] }>(`zones-${provinceCode}.json`);
  const areaCodes = readOptional<Pick<PlaceFiles, 'areaCodes'>>(`area-codes-${provinceCode}.json`);
  const landmarks = readOptional<{ landmarks: Landmarks }>(`landmarks-${provinceCode}.json`);
  return {
    formerCounties: renamed?.counties ?? [],
    zones: zones?.zones ?? [],
    areas: zones?.areas ?? [],
    landmarks: landmarks?.landmarks ?? {},
    areaCodes: areaCodes?.areaCodes ?? {},
  };
}

// Our own committed files, whose codes are checked by test; their shape is taken on trust here.
function readOptional<Shape>(name: string): Shape | null {
  const file = new URL(name, DIVISIONS_DIRECTORY);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Shape) : null;
}
