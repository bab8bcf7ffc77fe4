// The package's only entry: what every app may rely on.

export * from './api/api-client.js';
export * from './api/api-errors.js';
export * from './api/api-types.js';
export { newIdempotencyKey } from './api/idempotency-key.js';
export { creditCodeCheckPlace, isCreditCode } from './credit-code.js';
export {
  type PhoneCell,
  type PhoneNumber,
  type PhoneNumberFault,
  type PhoneNumberResult,
  type PhoneOptions,
  parsePhoneCell,
  parsePhoneNumber,
} from './phone-number.js';
export { formatPhoneNumber, isUnissued400, type PhoneNumberKind } from './phone-number-kinds.js';
export { type FoundNumber, findPhoneNumbers } from './phone-search/find-phone-numbers.js';
export { type PersonalTrace, personalTraces } from './phone-search/personal-traces.js';
export { hasUnreadDigits } from './phone-search/unread-digits.js';
export * from './text.js';
export * from './vocabulary/accounts.js';
export * from './vocabulary/agents.js';
export * from './vocabulary/audit.js';
export * from './vocabulary/cases.js';
export * from './vocabulary/certificates.js';
export * from './vocabulary/coordinates.js';
export * from './vocabulary/corrections.js';
export * from './vocabulary/desk.js';
export * from './vocabulary/divisions.js';
export * from './vocabulary/lists.js';
export * from './vocabulary/number-warnings.js';
export * from './vocabulary/registry.js';
export * from './vocabulary/reminders.js';
export * from './vocabulary/verdicts.js';
