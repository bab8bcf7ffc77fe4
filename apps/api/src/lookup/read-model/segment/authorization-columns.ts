import { AUTHORIZATION_STATES } from '@jiweibao/shared';
import { firstDay, lastDay } from '../day-number.js';
import { GrowingArray } from './growing-array.js';
import { groupIntoLists } from './list-arrays.js';
import { Numbering } from './numbering.js';
import type { ListArrays, ListedAuthorization } from './segment.js';

/** Gathers the authorizations of a segment's outlets, outlet by outlet. */
export class AuthorizationColumns {
  private readonly brandNumbers = new Numbering();
  private readonly setNumbers = new Numbering();

  private readonly offsets = new GrowingArray(Uint32Array);
  private readonly brands = new GrowingArray(Uint16Array);
  private readonly firstDays = new GrowingArray(Int32Array);
  private readonly lastDays = new GrowingArray(Int32Array);
  private readonly states = new GrowingArray(Uint8Array);
  private readonly categorySets = new GrowingArray(Uint16Array);
  /** Each outlet once for each of its brands. */
  private readonly pairs = { brands: new GrowingArray(Uint16Array), outlets: new GrowingArray(Uint32Array) };

  /** The number of a brand within the segment, also of one that authorizes nothing here. */
  brandNumber(brandId: string): number {
    return this.brandNumbers.numberOf(brandId);
  }

  addOutlet(ordinal: number, authorizations: readonly ListedAuthorization[]): void {
    this.offsets.push(this.brands.length);
    const met = new Set<number>();
    for (const authorization of authorizations) {
      const brand = this.brandNumbers.numberOf(authorization.brandId);
      met.add(brand);
      this.brands.push(brand);
      this.firstDays.push(firstDay(authorization.validFrom));
      this.lastDays.push(lastDay(authorization.validTo));
      this.states.push(AUTHORIZATION_STATES.indexOf(authorization.state));
      this.categorySets.push(this.setNumbers.numberOf(JSON.stringify(authorization.categoryCodes)));
    }
    for (const brand of met) {
      this.pairs.brands.push(brand);
      this.pairs.outlets.push(ordinal);
    }
  }

  tables(): { brandIds: string[]; categorySets: string[][] } {
    return {
      brandIds: this.brandNumbers.words(),
      categorySets: this.setNumbers.words().map((codes) => JSON.parse(codes) as string[]),
    };
  }

  arrays() {
    this.offsets.push(this.brands.length);
    return {
      authorizationOffsets: this.offsets.toShared(),
      authorizationBrands: this.brands.toShared(),
      authorizationFirstDays: this.firstDays.toShared(),
      authorizationLastDays: this.lastDays.toShared(),
      authorizationStates: this.states.toShared(),
      authorizationCategorySets: this.categorySets.toShared(),
      brandOutlets: this.outletsByBrand(),
    };
  }

  private outletsByBrand(): ListArrays {
    const { brands, outlets } = this.pairs;
    return groupIntoLists(
      this.brandNumbers.words().length,
      brands.length,
      (index) => brands.at(index),
      (index) => outlets.at(index),
    );
  }
}
