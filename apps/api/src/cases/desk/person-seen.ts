import type { PersonSight } from '@jiweibao/shared';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import type { CasePartyEntity } from '../entities/case-party.entity.js';
import { maskedName, maskedPhone } from '../privacy/masked.js';
import { SEALED_FIELDS } from '../privacy/sealed-fields.js';

/** The person behind a case as somebody of a bureau sees them; without name and phone unless they are `masked`. */
export interface PersonSeen {
  sight: PersonSight;
  name: string | null;
  phone: string | null;
}

/** Also of an anonymous tip-off: who may not know the informant does not learn whether there is a name. */
export const CONFIDENTIAL: PersonSeen = { sight: 'confidential', name: null, phone: null };
const NONE: PersonSeen = { sight: 'none', name: null, phone: null };

/** For somebody who may know the person. @param party null when nobody is known */
export function maskedPerson(cipher: FieldCipher, party: CasePartyEntity | null): PersonSeen {
  if (party === null) return NONE;
  return {
    sight: 'masked',
    name: maskedName(cipher.decrypt(SEALED_FIELDS.partyName, party.nameSealed)),
    phone: party.phoneSealed && maskedPhone(cipher.decrypt(SEALED_FIELDS.partyPhone, party.phoneSealed)),
  };
}
