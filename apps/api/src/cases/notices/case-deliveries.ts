/** Kinds of the outbox entries that notices make. The subject is a message; for the check, a case. */
export const TELL_CONSUMER = 'tell-consumer-of-case';
export const CHECK_FACTS = 'check-case-facts';
