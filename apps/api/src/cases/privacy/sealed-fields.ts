import type { ColumnName } from '../../platform/crypto/column-name.js';

/** Where people's words and their data lie encrypted: each value is bound to its column by this name. */
export const SEALED_FIELDS = {
  facts: 'consumer_case.facts_sealed',
  request: 'consumer_case.request_sealed',
  routingReason: 'consumer_case.routing_reason_sealed',
  partyName: 'case_party.name_sealed',
  partyPhone: 'case_party.phone_sealed',
  partyAddress: 'case_party.address_sealed',
  eventNote: 'case_event.note_sealed',
  eventWords: 'case_event.words_sealed',
  eventTold: 'case_event.told_sealed',
  eventParticulars: 'case_event.particulars_sealed',
  revealWords: 'case_reveal.words_sealed',
  messageWords: 'case_message.words_sealed',
  documentContent: 'case_document.content_sealed',
  documentVoidReason: 'case_document.void_reason_sealed',
  helpTold: 'case_help_request.told_sealed',
  helpAnswer: 'case_help_request.answer_sealed',
} as const satisfies Record<string, ColumnName>;

/** What is found without being decrypted: of the phone's digits, of a query code, and of a business's folded name. */
export const INDEXED_FIELDS = {
  partyPhone: 'case_party.phone_index',
  queryCode: 'consumer_case.query_code_hmac',
  respondentName: 'consumer_case.respondent_name_index',
} as const satisfies Record<string, ColumnName>;
