import type { DivisionKind } from '@jiweibao/shared';
import { type NamesByCode, type ProvinceSlice, readProvinceSlice } from './division-slice.js';

export interface Division {
  /** 2 digits for a province, 4 for a city, 6 for a county or functional zone, 9 for a township. */
  readonly code: string;
  readonly name: string;
  readonly kind: DivisionKind;
  readonly parentCode: string | null;
}

/** The divisions of the province that this installation serves, in memory; every method is a map look-up or a slice. */
export class Divisions {
  readonly province: Division;
  private readonly byCode = new Map<string, Division>();
  private readonly childrenByCode = new Map<string, Division[]>();

  constructor(slice: ProvinceSlice) {
    this.province = this.add(slice.province.code, slice.province.name, 'province', null);
    this.addAll(slice.cities, 'city', 2);
    this.addAll(slice.counties, 'county', 4);
    this.addAll(slice.functionalZones, 'functionalZone', 4);
    this.addAll(slice.townships, 'township', 6);
  }

  /** The division with that code, or null when this province has none. */
  get(code: string): Division | null {
    return this.byCode.get(code) ?? null;
  }

  /** Its divisions of the next level by code, functional zones after the counties; empty for a township or an unknown code. */
  children(code: string): readonly Division[] {
    return this.childrenByCode.get(code) ?? [];
  }

  /** The county or functional zone that a code lies in or is; null for cities, the province and unknown codes. */
  countyOf(code: string): Division | null {
    return this.byCode.has(code) && code.length >= 6 ? this.get(code.slice(0, 6)) : null;
  }

  /** The city that a code lies in or is; null for the province and unknown codes. */
  cityOf(code: string): Division | null {
    return this.byCode.has(code) && code.length >= 4 ? this.get(code.slice(0, 4)) : null;
  }

  /** Whether `code` is `ancestorCode` or lies within it; both must be divisions of this province. */
  contains(ancestorCode: string, code: string): boolean {
    return this.byCode.has(ancestorCode) && this.byCode.has(code) && code.startsWith(ancestorCode);
  }

  /**
   * The name as people of the province write it, from the city down: 石家庄市长安区. A functional zone that already carries
   * its city's name is not given it twice.
   * @throws when the code is not a division of this province
   */
  fullName(code: string): string {
    const division = this.byCode.get(code);
    if (!division) throw new Error(`no division has the code ${code}`);
    const parent = division.parentCode === null ? null : this.get(division.parentCode);
    if (!parent || parent.kind === 'province') return division.name;
    if (division.kind === 'functionalZone' && division.name.includes(parent.name.replace(/市$/, ''))) {
      return division.name;
    }
    return this.fullName(parent.code) + division.name;
  }

  /** Every division, parents before their children. */
  all(): readonly Division[] {
    return [...this.byCode.values()];
  }

  private addAll(names: NamesByCode, kind: DivisionKind, parentLength: number): void {
    for (const [code, name] of Object.entries(names)) this.add(code, name, kind, code.slice(0, parentLength));
  }

  private add(code: string, name: string, kind: DivisionKind, parentCode: string | null): Division {
    const division: Division = { code, name, kind, parentCode };
    this.byCode.set(code, division);
    if (parentCode !== null) {
      const siblings = this.childrenByCode.get(parentCode);
      if (siblings) siblings.push(division);
      else this.childrenByCode.set(parentCode, [division]);
    }
    return division;
  }
}

/** The divisions of one province, from the committed slice. @throws when that province was not cut */
export function loadDivisions(provinceCode: string): Divisions {
  return new Divisions(readProvinceSlice(provinceCode));
}
