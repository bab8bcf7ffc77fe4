import type { BureauTree } from '../../organization/bureau-tree.js';
import type { PreviewedCaseRouting } from './case-routing-replies.js';
import { deskOf } from './routing.js';
import type { PreviewedRouting } from './routing-preview.js';

/** A routing as whoever is about to send it is told. */
export function toPreview(
  { kind, routing, answerBy }: PreviewedRouting,
  bureaus: BureauTree,
): PreviewedCaseRouting {
  const { outcome, reason } = routing;
  if (routing.outcome === 'outsideProvince') {
    return { kind, outcome, bureauName: null, reason, advice: routing.advice, answerBy: null };
  }
  const bureauName = bureaus.find(deskOf(routing))?.name ?? null;
  return { kind, outcome, bureauName, reason, advice: null, answerBy };
}
