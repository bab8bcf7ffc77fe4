import type { RegistryChanges, RegistrySnapshot } from '../../../registry/registry-record.js';
import type { CatalogueRecords } from '../catalogue.js';
import { certificateRows, withCertificates } from '../certificates/certificate-rows.js';
import type { ModelUpdate } from '../model-update.js';
import type { ListedOutlet, Segment } from '../segment/segment.js';
import { buildSegment } from '../segment/segment-builder.js';
import { ordinalOfId } from '../segment/segment-reading.js';

/** Below this many changed outlets building the delta anew costs less than anyone can notice. */
const SMALL_DELTA = 2_000;
/** The delta is merged once it is one in so many of the base. */
const DELTA_SHARE = 50;

/** A base to be built out of another one and its delta. */
export interface MergeTask {
  readonly base: Segment;
  readonly delta: Segment;
  readonly replaced: Uint8Array | null;
}

/** A merge under way, and what it already contains. */
interface Merge {
  readonly task: MergeTask;
  readonly changed: ReadonlyMap<string, ListedOutlet | null>;
}

/** Keeps a base and what has changed since, and makes updates of the read model out of them. */
export class ModelKeeper {
  /** Outlets changed since the base was built; null for one that is gone. */
  private changed = new Map<string, ListedOutlet | null>();
  private merge: Merge | null = null;

  private constructor(
    private latest: ModelUpdate,
    private readonly smallDelta: number,
  ) {}

  /** @param smallDelta so many changed outlets, and a fiftieth of the base, are not worth a merge */
  static ofSnapshot(snapshot: RegistrySnapshot, smallDelta = SMALL_DELTA): ModelKeeper {
    const { categories, brands, warnings, outlets, certificates, revision, readAt } = snapshot;
    return new ModelKeeper(
      {
        base: buildSegment(outlets),
        delta: buildSegment([]),
        replaced: null,
        catalogue: { categories, brands, warnings },
        certificates: certificateRows(certificates),
        revision,
        origin: 'registry',
        registryAsOf: readAt,
      },
      smallDelta,
    );
  }

  get update(): ModelUpdate {
    return this.latest;
  }

  get revision(): number {
    return this.latest.revision;
  }

  apply(changes: RegistryChanges): void {
    for (const outlet of changes.outlets) this.changed.set(outlet.id, outlet);
    for (const id of changes.removed.outletIds) this.changed.set(id, null);
    this.latest = {
      ...this.latest,
      ...this.deltaOver(this.latest.base),
      catalogue: changedCatalogue(this.latest.catalogue, changes),
      certificates: withCertificates(this.latest.certificates, changes.certificates),
      revision: changes.revision,
      registryAsOf: changes.readAt,
    };
  }

  /** Begins a merge when the delta has grown; null when it has not, or a merge is under way. */
  beginMerge(): MergeTask | null {
    const worth = Math.max(this.smallDelta, this.latest.base.tables.outletCount / DELTA_SHARE);
    if (this.merge !== null || this.changed.size <= worth) return null;
    const { base, delta, replaced } = this.latest;
    this.merge = { task: { base, delta, replaced }, changed: new Map(this.changed) };
    return this.merge.task;
  }

  /** Takes over the merged base; what changed while it was built stays in the delta. */
  endMerge(base: Segment): void {
    const merged = this.merge?.changed ?? new Map();
    this.merge = null;
    // An outlet that changed again has another record by now.
    this.changed = new Map([...this.changed].filter(([id, outlet]) => merged.get(id) !== outlet));
    this.latest = { ...this.latest, base, ...this.deltaOver(base) };
  }

  /** After a merge that failed; a later one is begun as if there had been none. */
  abandonMerge(): void {
    this.merge = null;
  }

  private deltaOver(base: Segment): Pick<ModelUpdate, 'delta' | 'replaced'> {
    const present = [...this.changed.values()].filter((outlet) => outlet !== null);
    return { delta: buildSegment(present), replaced: bitsOf(base, this.changed.keys()) };
  }
}

/** One bit an outlet of the base, set for these ids. */
function bitsOf(base: Segment, ids: Iterable<string>): Uint8Array {
  const bits = new Uint8Array(new SharedArrayBuffer(Math.ceil(base.tables.outletCount / 8)));
  for (const id of ids) {
    const ordinal = ordinalOfId(base, id);
    if (ordinal !== -1) bits[ordinal >>> 3]! |= 1 << (ordinal & 7);
  }
  return bits;
}

/** The very same object when nothing of it changed. */
function changedCatalogue(catalogue: CatalogueRecords, changes: RegistryChanges): CatalogueRecords {
  const { categories, brands, warnings, removed } = changes;
  const same =
    categories === null &&
    brands.length + warnings.length + removed.brandIds.length + removed.warningIds.length === 0;
  if (same) return catalogue;
  return {
    categories: categories ?? catalogue.categories,
    brands: replaceById(catalogue.brands, brands, removed.brandIds),
    warnings: replaceById(catalogue.warnings, warnings, removed.warningIds),
  };
}

function replaceById<Item extends { id: string }>(items: Item[], changed: Item[], removed: string[]): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const item of changed) byId.set(item.id, item);
  for (const id of removed) byId.delete(id);
  return [...byId.values()];
}
