/** Whether what was typed into a row has reached the service. */
export type RowSave =
  | { state: 'saving' }
  | { state: 'saved' }
  /** What was typed is kept in the page, and can be sent again. */
  | { state: 'failed'; words: string };
