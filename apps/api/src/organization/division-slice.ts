import { existsSync, readFileSync } from 'node:fs';

/** Folder of the committed slices that `scripts/cut-divisions.mjs` writes. */
const DIVISIONS_DIRECTORY = new URL('../../data/divisions/', import.meta.url);

/** Where a slice's divisions come from and as of when. */
interface Edition {
  package: string;
  source: string;
  /** Date of the data, `YYYY-MM-DD`. */
  asOf: string;
  publishedOn: string;
  licence: string;
}

/** Names by code; codes are strings of 2 (province), 4, 6 or 9 (township) digits. */
export type NamesByCode = Readonly<Record<string, string>>;

/** One province down to its townships. */
export interface ProvinceSlice {
  edition: Edition;
  province: { code: string; name: string };
  cities: NamesByCode;
  counties: NamesByCode;
  functionalZones: NamesByCode;
  townships: NamesByCode;
}

/** The whole country down to counties, functional zones among them; only to recognise rows of other provinces. */
export interface NationSlice {
  edition: Edition;
  provinces: NamesByCode;
  provincesWithoutCodes: readonly string[];
  cities: NamesByCode;
  counties: NamesByCode;
}

/** @throws when no slice of the province was cut yet, saying how to cut it */
export function readProvinceSlice(provinceCode: string): ProvinceSlice {
  const file = new URL(`${provinceCode}.json`, DIVISIONS_DIRECTORY);
  if (!/^\d{2}$/.test(provinceCode) || !existsSync(file)) {
    throw new Error(
      `No divisions of province "${provinceCode}": cut them with "node scripts/cut-divisions.mjs --province ${provinceCode}".`,
    );
  }
  return readJson<ProvinceSlice>(file);
}

export function readNationSlice(): NationSlice {
  return readJson<NationSlice>(new URL('china.json', DIVISIONS_DIRECTORY));
}

// The files are our own, committed and checked by test, so their shape is taken on trust here.
function readJson<Shape>(file: URL): Shape {
  return JSON.parse(readFileSync(file, 'utf8')) as Shape;
}
