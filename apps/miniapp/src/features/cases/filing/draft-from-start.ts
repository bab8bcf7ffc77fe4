import { formatPhoneNumber, parsePhoneNumber } from '@jiweibao/shared';
import { type CaseDraft, type CaseStart, type DraftOutlet, emptyDraft } from './case-draft';

/** What is known already of what the form was opened from. */
export interface KnownFacts {
  outlet: DraftOutlet | null;
  /** Of a certificate that was scanned; null without one, or when there is no such certificate. */
  certificateNumber: string | null;
}

/** A draft with all filled in that is known, so that the person only tells what happened. */
export function draftFromStart(start: CaseStart, { outlet, certificateNumber }: KnownFacts): CaseDraft {
  const draft = { ...emptyDraft(start), outlet };
  if (start.number !== null) return aboutNumber(draft, start.number);
  if (start.certificate !== null) return aboutCertificate(draft, certificateNumber);
  return draft;
}

/** A number that may pretend to be official: everything but the circumstances is known, and the person writes on. */
function aboutNumber(draft: CaseDraft, number: string): CaseDraft {
  const read = parsePhoneNumber(number);
  const written = read.ok ? formatPhoneNumber(read.number.digits) : number;
  return {
    ...draft,
    facts: `有人用 ${written} 这个号码自称官方售后，请查一查。`,
    kinds: draft.kinds.length === 0 ? ['tipOff'] : draft.kinds,
    violationKinds: ['outletsConfused'],
    respondentPhone: written,
  };
}

function aboutCertificate(draft: CaseDraft, certificateNumber: string | null): CaseDraft {
  const which = certificateNumber === null ? '一张查不到的网点证书' : `编号 ${certificateNumber} 的网点证书`;
  return { ...draft, facts: `我在店里看到${which}。` };
}
