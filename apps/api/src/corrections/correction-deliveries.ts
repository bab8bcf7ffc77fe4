/** Kinds of the outbox entries that corrections make; each one's subject is a correction. */
export const CHECK_NOTE = 'check-correction-note';
export const TELL_REPORTER = 'tell-correction-handled';
