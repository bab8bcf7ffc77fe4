import type { RegistryFeed } from '../registry-feed.js';
import type { BrandRecord, CertificateRecord, OutletRecord, RegistryChanges } from '../registry-record.js';

/** Keeps a copy of the registry the way a read model does: a snapshot, then polls. */
export class Follower {
  revision = 0;
  readonly outlets = new Map<string, OutletRecord>();
  readonly brands = new Map<string, BrandRecord>();
  readonly certificates = new Map<string, CertificateRecord>();

  constructor(private readonly feed: RegistryFeed) {}

  async load(): Promise<this> {
    const snapshot = await this.feed.loadSnapshot();
    this.revision = snapshot.revision;
    for (const outlet of snapshot.outlets) this.outlets.set(outlet.id, outlet);
    for (const brand of snapshot.brands) this.brands.set(brand.id, brand);
    for (const each of snapshot.certificates) this.certificates.set(each.token, each);
    return this;
  }

  async poll(): Promise<RegistryChanges> {
    const changes = await this.feed.changesSince(this.revision);
    this.revision = changes.revision;
    for (const outlet of changes.outlets) this.outlets.set(outlet.id, outlet);
    for (const brand of changes.brands) this.brands.set(brand.id, brand);
    for (const each of changes.certificates) this.certificates.set(each.token, each);
    for (const id of changes.removed.outletIds) this.outlets.delete(id);
    for (const id of changes.removed.brandIds) this.brands.delete(id);
    return changes;
  }

  names(): string[] {
    return [...this.outlets.values()].map((outlet) => outlet.name).sort();
  }
}
