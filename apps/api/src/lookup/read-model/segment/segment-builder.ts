import { listAreas } from './areas.js';
import { AuthorizationColumns } from './authorization-columns.js';
import { GrowingArray, toShared } from './growing-array.js';
import { Numbering } from './numbering.js';
import { phoneKey, sortPhones } from './phone-keys.js';
import { writeUnitVector } from './point-tree.js';
import { type ListedOutlet, NO_BRAND, type Segment } from './segment.js';
import { growTrees } from './segment-trees.js';
import { TextColumns } from './text-columns.js';

/** Builds a segment of outlets given one by one by ascending id, so that a million never have to be held as objects. */
export class SegmentBuilder {
  private lastId = '';
  private count = 0;
  private readonly texts = new TextColumns();
  private readonly authorizations = new AuthorizationColumns();
  private readonly divisionNumbers = new Numbering();
  private readonly divisions = new GrowingArray(Uint16Array);
  private readonly points = new GrowingArray(Float64Array);
  private readonly phoneKeys = new GrowingArray(Float64Array);
  private readonly phoneOutlets = new GrowingArray(Uint32Array);
  private readonly phoneBrands = new GrowingArray(Uint16Array);

  /** @throws when the id is not greater than the one before: outlets are found by ascending id */
  add(outlet: ListedOutlet): void {
    if (this.count > 0 && outlet.id <= this.lastId) throw new Error(`outlet ${outlet.id} is out of order`);
    const ordinal = this.count++;
    this.lastId = outlet.id;
    this.texts.addOutlet(outlet);
    this.authorizations.addOutlet(ordinal, outlet.authorizations);
    this.divisions.push(this.divisionNumbers.numberOf(outlet.divisionCode));
    const place = this.points.reserve(3);
    if (outlet.location) writeUnitVector(outlet.location, place, 0);
    else place.fill(Number.NaN);
    for (const phone of outlet.phones) this.addPhone(ordinal, phone);
  }

  finish(): Segment {
    const points = this.points.toShared();
    const authorizationArrays = this.authorizations.arrays();
    const { treeBrands, ...treeArrays } = growTrees(points, authorizationArrays.brandOutlets);
    const { divisionCodes, areaCodes, ...divisionArrays } = this.sortDivisions();
    return {
      tables: {
        outletCount: this.count,
        divisionCodes,
        areaCodes,
        treeBrands,
        ...this.authorizations.tables(),
      },
      arrays: {
        points,
        ...treeArrays,
        ...divisionArrays,
        ...authorizationArrays,
        ...sortPhones(this.phoneKeys.toShared(), this.phoneOutlets.toShared(), this.phoneBrands.toShared()),
        ...this.texts.arrays(),
      },
    };
  }

  private addPhone(ordinal: number, { number, brandIds }: ListedOutlet['phones'][number]): void {
    const key = phoneKey(number);
    // Digits that no number can have are shown as registered, but nobody can ask for them.
    if (key === null) return;
    const brands = brandIds.map((id) => this.authorizations.brandNumber(id));
    for (const brand of brands.length === 0 ? [NO_BRAND] : brands) {
      this.phoneKeys.push(key);
      this.phoneOutlets.push(ordinal);
      this.phoneBrands.push(brand);
    }
  }

  /** Renumbers the divisions by ascending code, and lists the outlets of each division and of all that lies around it. */
  private sortDivisions() {
    const met = this.divisionNumbers.words();
    const divisionCodes = [...met].sort();
    const sortedNumbers = new Map(divisionCodes.map((code, number) => [code, number]));
    const renumbered = Uint16Array.from(met, (code) => sortedNumbers.get(code)!);
    const divisions = toShared(
      Uint16Array.from({ length: this.count }, (_, ordinal) => renumbered[this.divisions.at(ordinal)]!),
    );
    return { divisionCodes, divisions, ...listAreas(divisionCodes, divisions) };
  }
}

/** A segment of these outlets, in any order, each id once. */
export function buildSegment(outlets: Iterable<ListedOutlet>): Segment {
  const builder = new SegmentBuilder();
  for (const outlet of [...outlets].sort((a, b) => (a.id < b.id ? -1 : 1))) builder.add(outlet);
  return builder.finish();
}
