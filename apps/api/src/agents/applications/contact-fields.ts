import type { ColumnName } from '../../platform/crypto/column-name.js';

/** Where the contact's data lies encrypted: each value is bound to its column by this name. */
export const CONTACT_FIELDS = {
  name: 'agent_application.contact_name_sealed',
  phone: 'agent_application.contact_phone_sealed',
} as const satisfies Record<string, ColumnName>;
