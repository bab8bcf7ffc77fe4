import { isDistrict, isHeading, shortName, townshipStem } from '../division-names.js';
import { type NationSlice, readNationSlice } from '../division-slice.js';
import { type Division, type Divisions, loadDivisions } from '../divisions.js';
import { type FormerCounty, type PlaceFiles, readPlaceFiles, type ZoneNames } from '../place-files.js';
import { NameIndex } from './name-index.js';

/** What a name may mean: a province, city or county of the country, and how the name is related to it. */
export interface PlaceMeaning {
  code: string;
  form: 'full' | 'short' | 'former' | 'formerShort' | 'alias';
  former: FormerCounty | null;
  /** A short form that firms carry too (长安, 新华), so it says nothing in a firm's name. */
  district: boolean;
}

export interface TownshipMeaning {
  code: string;
  kind: 'rural' | 'urban' | 'other';
}

/** Everything known about the names of places, for one province served; built once, then only read. */
export class Gazetteer {
  readonly provinceCode: string;
  readonly places = new NameIndex<PlaceMeaning>();
  readonly townships = new NameIndex<TownshipMeaning>();
  private readonly landmarks = new Map<string, NameIndex<readonly string[]>>();
  private readonly zonesByCity = new Map<string, ZoneNames[]>();
  private readonly zonesByCode = new Map<string, ZoneNames>();
  private readonly provinceNames = new Map<string, string>();
  private readonly cityNames = new Map<string, string>();
  private readonly areaCodes: PlaceFiles['areaCodes'];

  constructor(
    readonly divisions: Divisions,
    nation: NationSlice,
    files: PlaceFiles,
  ) {
    this.provinceCode = divisions.province.code;
    this.areaCodes = files.areaCodes;
    this.addNation(nation);
    for (const division of divisions.all()) this.addDivision(division);
    for (const former of files.formerCounties) this.addFormer(former);
    for (const zone of files.zones) this.addZone(zone);
    for (const area of files.areas) {
      for (const code of area.codes) this.addPlace(area.name, code, 'alias');
    }
    for (const [city, names] of Object.entries(files.landmarks)) {
      const index = new NameIndex<readonly string[]>();
      for (const [name, codes] of Object.entries(names)) index.add(name, codes);
      this.landmarks.set(city, index);
    }
  }

  /** Whether a code lies in the province served. */
  isHome(code: string): boolean {
    return code.startsWith(this.provinceCode);
  }

  /** The full name of the province that a code of any province lies in. @throws when there is none */
  provinceName(code: string): string {
    const name = this.provinceNames.get(code.slice(0, 2));
    if (name === undefined) throw new Error(`no province has the code ${code}`);
    return name;
  }

  /** A city of any province with its province before it, as a column would say it. @throws when there is none */
  cityName(cityCode: string): string {
    const name = this.cityNames.get(cityCode);
    if (name === undefined) throw new Error(`no city has the code ${cityCode}`);
    return name;
  }

  landmarksOf(cityCode: string): NameIndex<readonly string[]> | null {
    return this.landmarks.get(cityCode) ?? null;
  }

  zonesOf(cityCode: string): readonly ZoneNames[] {
    return this.zonesByCity.get(cityCode) ?? [];
  }

  /** The telephone area code of a city, with its leading zero; null where none is known. */
  areaCodeOfCity(cityCode: string): string | null {
    return this.areaCodes[cityCode] ?? null;
  }

  /** Whether a zone stands on the land of a county, so that naming both is no contradiction. */
  standsOn(zoneCode: string, countyCode: string): boolean {
    return this.zonesByCode.get(zoneCode)?.landOf.includes(countyCode) ?? false;
  }

  private addNation(nation: NationSlice): void {
    for (const [code, name] of Object.entries(nation.provinces)) {
      this.provinceNames.set(code, name);
      if (!this.isHome(code)) this.addNames(name, code, 'short');
    }
    // Provinces that the table lists without a code get one that no division has.
    for (const [position, name] of nation.provincesWithoutCodes.entries()) {
      const code = `x${position}`;
      this.provinceNames.set(code, name);
      this.addNames(name, code, 'short');
    }
    for (const [code, name] of Object.entries(nation.cities)) {
      this.cityNames.set(code, this.provinceName(code) + (isHeading(name) ? '' : name));
      if (!this.isHome(code)) this.addNames(name, code, 'short');
    }
    for (const [code, name] of Object.entries(nation.counties)) {
      if (this.isHome(code)) continue;
      // Districts elsewhere share their short names with half the country's streets and firms.
      if (isDistrict(name)) this.addPlace(name, code, 'full');
      else this.addNames(name, code, 'short');
    }
  }

  private addDivision(division: Division): void {
    if (division.kind === 'township') {
      const { stem, kind } = townshipStem(division.name);
      if (stem.length >= 2) this.townships.add(stem, { code: division.code, kind });
    } else if (division.kind === 'functionalZone') {
      this.addPlace(division.name, division.code, 'full');
    } else {
      this.addNames(division.name, division.code, 'short');
    }
  }

  private addFormer(former: FormerCounty): void {
    const short = shortName(former.name, former.successors[0] ?? '');
    for (const code of former.successors) {
      if (code.startsWith(former.city)) this.addPlace(former.name, code, 'former', former);
      if (short && !isDistrict(former.name)) this.addPlace(short, code, 'formerShort', former);
    }
  }

  private addZone(zone: ZoneNames): void {
    const cityCode = zone.code.slice(0, 4);
    this.zonesByCode.set(zone.code, zone);
    this.zonesByCity.set(cityCode, [...this.zonesOf(cityCode), zone]);
    for (const name of zone.names) this.addPlace(name, zone.code, 'alias');
  }

  private addNames(name: string, code: string, form: 'short'): void {
    if (isHeading(name)) return;
    this.addPlace(name, code, 'full');
    const short = shortName(name, code);
    if (short) this.addPlace(short, code, form, null, isDistrict(name));
  }

  private addPlace(
    name: string,
    code: string,
    form: PlaceMeaning['form'],
    former: FormerCounty | null = null,
    district = false,
  ): void {
    this.places.add(name, { code, form, former, district });
  }
}

/** The gazetteer of a province from the committed files. @throws when the province was not cut */
export function loadGazetteer(provinceCode: string): Gazetteer {
  return new Gazetteer(loadDivisions(provinceCode), readNationSlice(), readPlaceFiles(provinceCode));
}

/** The telephone area code of any division, with its leading zero: that of its city. Null where none is known. */
export function areaCodeOf(divisionCode: string, gazetteer: Gazetteer): string | null {
  return gazetteer.areaCodeOfCity(divisionCode.slice(0, 4));
}
