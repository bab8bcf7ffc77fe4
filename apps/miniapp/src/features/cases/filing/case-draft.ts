import {
  type CaseKind,
  type CaseRequest,
  type MessageKind,
  newIdempotencyKey,
  type ViolationKind,
} from '@jiweibao/shared';
import type { DraftFile } from '../files/case-files';

/** What opened the form; two ways in to the same thing share a draft. */
export interface CaseStart {
  outletId: string | null;
  number: string | null;
  certificate: string | null;
  kind: CaseKind | null;
  brandId: string | null;
}

/** The parts of the form, in the order in which a person goes through them. */
export const FILING_STEPS = ['story', 'business', 'files', 'person', 'check'] as const;
export type FilingStep = (typeof FILING_STEPS)[number];

/** A registered outlet that the case is about. */
export interface DraftOutlet {
  id: string;
  name: string;
  address: string;
}

/** What was typed and chosen and not received yet, kept on this phone; everything as the person left it. */
export interface CaseDraft {
  id: string;
  start: CaseStart;
  /** UTC, ISO 8601. */
  changedAt: string;
  step: FilingStep;
  kinds: CaseKind[];
  facts: string;
  requests: CaseRequest[];
  requestText: string;
  violationKinds: ViolationKind[];
  outlet: DraftOutlet | null;
  respondentName: string;
  respondentPhone: string;
  respondentAddress: string;
  platformName: string;
  divisionCode: string | null;
  brandId: string | null;
  categoryCode: string | null;
  /** As typed: `3月15日`. */
  happened: string;
  /** In yuan, as typed. */
  amount: string;
  files: DraftFile[];
  /** Under which the files go up; null before the first. */
  draftKey: string | null;
  name: string;
  phone: string;
  address: string;
  anonymous: boolean;
  publishConsent: boolean | null;
  delegateConsent: boolean | null;
  /** To what the privacy policy says of complaints. */
  agrees: boolean;
  /** About what the person wants to be told by WeChat; null before they were asked. */
  noticeKinds: MessageKind[] | null;
  /** The same for every attempt at this filing; another filing has another. */
  key: string;
}

export type DraftChange = Partial<Omit<CaseDraft, 'id' | 'start' | 'key' | 'changedAt'>>;

export function emptyDraft(start: CaseStart): CaseDraft {
  return {
    id: newIdempotencyKey(),
    start,
    changedAt: new Date().toISOString(),
    step: 'story',
    kinds: start.kind === null ? [] : [start.kind],
    facts: '',
    requests: [],
    requestText: '',
    violationKinds: [],
    outlet: null,
    respondentName: '',
    respondentPhone: '',
    respondentAddress: '',
    platformName: '',
    divisionCode: null,
    brandId: start.brandId,
    categoryCode: null,
    happened: '',
    amount: '',
    files: [],
    draftKey: null,
    name: '',
    phone: '',
    address: '',
    anonymous: false,
    publishConsent: null,
    delegateConsent: null,
    agrees: false,
    noticeKinds: null,
    key: newIdempotencyKey(),
  };
}

/** Another filing than the one that was tried goes out under a key of its own, and asks anew about messages. */
export function changedDraft(draft: CaseDraft, change: DraftChange): CaseDraft {
  const fresh = { changedAt: new Date().toISOString(), key: newIdempotencyKey(), noticeKinds: null };
  return { ...draft, ...fresh, ...change };
}

/** Where the person is, what is uploaded and what was answered are no other filing. */
export function notedDraft(
  draft: CaseDraft,
  note: Partial<Pick<CaseDraft, 'step' | 'files' | 'draftKey' | 'noticeKinds'>>,
): CaseDraft {
  return { ...draft, ...note };
}

/** Whether there is anything in it that would be a pity to lose. */
export function hasWords({
  facts,
  files,
  name,
  phone,
  respondentName,
  respondentAddress,
}: CaseDraft): boolean {
  const texts = [facts, name, phone, respondentName, respondentAddress];
  return files.length > 0 || texts.some((text) => text.trim() !== '');
}
