import type { ServicePhonePurpose } from '@jiweibao/shared';
import type { OutletPhoneRecord } from '../../registry/registry-record.js';

/** A brand's own number as its agent wants it published. Dates `YYYY-MM-DD`, both ends inclusive, null unbounded. */
export interface ServicePhoneProposal {
  kind: 'servicePhone';
  /** Digits only. */
  number: string;
  extension: string | null;
  purpose: ServicePhonePurpose;
  hours: string | null;
  validFrom: string | null;
  validTo: string | null;
  /** Where the reviewer can see that it is the brand's: a page of the brand, the letter. Not published. */
  evidence: string;
}

/** All numbers of an outlet as its agent wants them published. */
export interface OutletPhonesProposal {
  kind: 'outletPhones';
  phones: OutletPhoneRecord[];
}

export type PhoneProposal = ServicePhoneProposal | OutletPhonesProposal;
