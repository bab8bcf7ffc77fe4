/** The registry has not reached the revision asked for: it was restored from an older copy, and followers must start anew. */
export class RevisionUnknownError extends Error {
  readonly code = 'revision-unknown';

  constructor(asked: number, current: number) {
    super(`revision ${asked} is unknown, the registry is at ${current}`);
  }
}
