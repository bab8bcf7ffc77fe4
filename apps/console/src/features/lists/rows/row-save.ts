/** Whether what was typed into a row has reached the service. */
export type RowSave =
  | { state: 'saving' }
  | { state: 'saved' }
  /** A colleague changed a cell meanwhile; what was typed is kept in the page until one of the two is chosen. */
  | { state: 'clash' }
  /** What was typed is kept in the page, and can be sent again. */
  | { state: 'failed'; words: string };
