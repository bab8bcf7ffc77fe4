/** Why a whole file cannot be read as a list; stable, kebab-case. */
export type ListRefusalCode =
  | 'file-empty'
  | 'file-too-large'
  | 'file-not-a-table'
  | 'file-old-excel'
  | 'file-encrypted'
  | 'file-damaged'
  | 'file-too-costly'
  | 'text-encoding-unknown'
  | 'too-many-rows'
  | 'header-missing';

/** A list that is refused as a whole; the message is for people, in plain Chinese, and says what to do. */
export class ListRefusal extends Error {
  constructor(
    readonly code: ListRefusalCode,
    message: string,
  ) {
    super(message);
    this.name = 'ListRefusal';
  }
}
