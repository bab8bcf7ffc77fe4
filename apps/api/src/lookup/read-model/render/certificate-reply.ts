import { type CertificateFacts, judgeCertificate } from '../../certificate-verdict.js';
import type { Catalogue } from '../catalogue.js';
import type { ListedCertificate } from '../certificates/certificate-index.js';
import { dayNumber } from '../day-number.js';
import { NO_DISTANCE } from '../search/outlet-key.js';
import { Requirements } from '../search/requirements.js';
import type { SegmentView } from '../segment-view.js';
import { writeOutletSummary } from './outlet-json.js';
import { allAuthorizations } from './outlet-page-reply.js';
import type { ReplyWriter } from './reply-writer.js';

/**
 * Writes the reply of `GET /certificates/{code}` but for its last member, `registryAsOf`, and the closing brace.
 * @param code what is given back of the question
 * @param found null for a code that was never issued
 * @param today `YYYY-MM-DD`
 */
export function writeCertificate(
  writer: ReplyWriter,
  views: readonly SegmentView[],
  catalogue: Catalogue,
  code: string,
  found: ListedCertificate | null,
  today: string,
): void {
  const place = found && placeOf(found.outletId, views);
  const day = dayNumber(today);
  const authorizations = place ? allAuthorizations(place.view, place.ordinal, catalogue, day) : [];
  const facts: CertificateFacts | null = found && {
    withdrawnOn: found.withdrawnOn,
    // Those in force come first; an outlet without any stands like one whose authorizations were taken back.
    outletStatus: place && (authorizations[0]?.status ?? 'withdrawn'),
  };
  const { verdict, advice } = judgeCertificate(facts);
  writer.text(`{"code":${JSON.stringify(code)},"verdict":"${verdict}","outlet":`);
  if (place) writeOutlet(writer, place, day);
  else writer.text('null');
  const dates = { issuedOn: found?.issuedOn ?? null, withdrawnOn: found?.withdrawnOn ?? null };
  const rest = JSON.stringify({ authorizations, number: found?.number ?? null, ...dates, advice });
  writer.text(`,${rest.slice(1, -1)}`);
}

interface Place {
  view: SegmentView;
  ordinal: number;
}

function placeOf(outletId: string, views: readonly SegmentView[]): Place | null {
  for (const view of views) {
    const ordinal = view.find(outletId);
    if (ordinal !== -1) return { view, ordinal };
  }
  return null;
}

function writeOutlet(writer: ReplyWriter, { view, ordinal }: Place, today: number): void {
  const authorization = Requirements.none(view.segment).shown(ordinal, today);
  writeOutletSummary(writer, view, ordinal, { authorization, distance: NO_DISTANCE }, today);
}
