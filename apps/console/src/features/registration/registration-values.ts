import type { ApiSchemas, CaseKind, CaseRequest, ViolationKind } from '@jiweibao/shared';
import dayjs from 'dayjs';
import type { PickedFiles } from '../../ui/file-picker';

type RegistrationBody = ApiSchemas['RegistrationBody'];
export type Channel = RegistrationBody['channel'];
type Consent = 'yes' | 'no' | 'notAsked';

/** What is in the form. The names with a dot are those by which the service says what is wrong with them. */
export interface RegistrationValues {
  channel: Channel;
  externalNumber?: string;
  /** As the clock on the wall says it, `YYYY-MM-DD HH:mm`; left out for now. */
  receivedAt?: string;
  kinds?: CaseKind[];
  facts?: string;
  categoryCode?: string;
  brandId?: string;
  occurredOn?: string;
  amountYuan?: number | null;
  violationKinds?: ViolationKind[];
  outletId?: string;
  'respondent.name'?: string;
  'respondent.phone'?: string;
  'respondent.address'?: string;
  divisionCode?: string[];
  platformName?: string;
  requests?: CaseRequest[];
  requestText?: string;
  anonymous?: boolean;
  'complainant.name'?: string;
  'complainant.phone'?: string;
  'complainant.address'?: string;
  publishConsent?: Consent;
  delegateConsent?: Consent;
  files?: PickedFiles;
}

export const NEW_REGISTRATION: RegistrationValues = {
  channel: 'phone',
  kinds: ['complaint'],
  publishConsent: 'notAsked',
  delegateConsent: 'notAsked',
};

const FEN_OF_YUAN = 100;
const CONSENTS: Readonly<Record<Consent, boolean | null>> = { yes: true, no: false, notAsked: null };

/** What is sent: only what was asked for this kind of case, and null for what nobody said. */
export function toBody(values: RegistrationValues): RegistrationBody {
  const kinds = values.kinds ?? [];
  const [isComplaint, isTipOff] = [kinds.includes('complaint'), kinds.includes('tipOff')];
  const anonymous = isAnonymous(values);
  return {
    channel: values.channel,
    externalNumber: textOf(values.externalNumber),
    receivedAt: values.receivedAt ? instantOf(values.receivedAt) : null,
    kinds,
    facts: values.facts ?? '',
    outletId: values.outletId ?? null,
    respondent: groupOf({
      name: textOf(values['respondent.name']),
      phone: textOf(values['respondent.phone']),
      address: textOf(values['respondent.address']),
    }),
    divisionCode: values.divisionCode?.at(-1) ?? null,
    platformName: textOf(values.platformName),
    brandId: values.brandId ?? null,
    categoryCode: values.categoryCode ?? null,
    occurredOn: values.occurredOn ?? null,
    amountFen: values.amountYuan == null ? null : Math.round(values.amountYuan * FEN_OF_YUAN),
    violationKinds: isTipOff ? (values.violationKinds ?? []) : [],
    requests: isComplaint ? (values.requests ?? []) : [],
    requestText: isComplaint ? textOf(values.requestText) : null,
    anonymous,
    complainant: anonymous
      ? null
      : groupOf({
          name: textOf(values['complainant.name']) ?? '',
          phone: textOf(values['complainant.phone']),
          address: textOf(values['complainant.address']),
        }),
    publishConsent: isComplaint ? CONSENTS[values.publishConsent ?? 'notAsked'] : null,
    delegateConsent: isComplaint ? CONSENTS[values.delegateConsent ?? 'notAsked'] : null,
    fileIds: values.files?.files.map(({ id }) => id) ?? [],
  };
}

/** Only a tip-off alone may be without a name. */
export function isAnonymous({ kinds = [], anonymous = false }: RegistrationValues): boolean {
  return anonymous && !kinds.includes('complaint');
}

function textOf(text: string | undefined): string | null {
  return text?.trim() || null;
}

/** Null when nothing of it was said. */
function groupOf<Group extends object>(group: Group): Group | null {
  return Object.values(group).some(Boolean) ? group : null;
}

/** China has one clock, eight hours before UTC, and no summer time. */
function instantOf(local: string): string {
  return dayjs(`${local.replace(' ', 'T')}:00+08:00`).toISOString();
}
