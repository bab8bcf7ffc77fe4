import type { ColumnName } from '../../platform/crypto/column-name.js';

/** The names that the sealed words of cases are bound to. A value opens under no other, so every room takes them from here. */
export const CASE_SEALS = {
  facts: 'consumer_case.facts_sealed',
  request: 'consumer_case.request_sealed',
  routingReason: 'consumer_case.routing_reason_sealed',
  partyName: 'case_party.name_sealed',
  partyPhone: 'case_party.phone_sealed',
  partyAddress: 'case_party.address_sealed',
  note: 'case_event.note_sealed',
  words: 'case_event.words_sealed',
  particulars: 'case_event.particulars_sealed',
  message: 'case_message.words_sealed',
} as const satisfies Record<string, ColumnName>;

/** The name under which the digits of a party's phone are indexed. */
export const PARTY_PHONE_INDEX = 'case_party.phone_index' satisfies ColumnName;
