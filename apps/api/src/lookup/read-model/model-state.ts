import type { Divisions } from '../../organization/divisions.js';
import { Catalogue } from './catalogue.js';
import { CertificateIndex } from './certificates/certificate-index.js';
import type { Lexicons } from './lexicons.js';
import type { ModelUpdate } from './model-update.js';
import { OutletCounts } from './outlet-counts.js';
import { SegmentView } from './segment-view.js';

/** One state of the read model, whole: an answer is made from one of these from beginning to end. */
export interface ModelState {
  readonly update: ModelUpdate;
  readonly catalogue: Catalogue;
  /** The base, then the delta. */
  readonly views: readonly SegmentView[];
  readonly certificates: CertificateIndex;
  readonly outletCounts: OutletCounts;
}

export function nextState(
  previous: ModelState | null,
  update: ModelUpdate,
  divisions: Divisions,
  lexicons: Lexicons,
): ModelState {
  const sameCatalogue = previous?.update.catalogue === update.catalogue;
  const { brands, categories } = update.catalogue;
  const catalogue = sameCatalogue
    ? previous.catalogue
    : new Catalogue(update.catalogue, divisions, lexicons.of(brands, categories));
  const views = [
    new SegmentView(update.base, update.replaced, catalogue),
    new SegmentView(update.delta, null, catalogue),
  ];
  const certificates = new CertificateIndex(update.certificates);
  return { update, catalogue, views, certificates, outletCounts: new OutletCounts(views) };
}
