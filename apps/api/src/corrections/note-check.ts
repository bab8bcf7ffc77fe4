/** What WeChat thinks of a reader's words. Null while, or because, it was not asked. */
export type NoteCheck = 'pass' | 'review' | 'risky';
