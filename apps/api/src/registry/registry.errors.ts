/** The registry has not reached the revision asked for: it was restored from an older copy, and followers must start anew. */
export class RevisionUnknownError extends Error {
  readonly code = 'revision-unknown';

  constructor(asked: number, current: number) {
    super(`revision ${asked} is unknown, the registry is at ${current}`);
  }
}

/** Other writers held the locks too long, several times over. Nothing was written. */
export class RegistryBusyError extends Error {
  readonly code = 'registry-busy';

  constructor(cause: unknown) {
    super('名录正被别的操作占用,这次没有写入任何内容,请稍后再试。', { cause });
  }
}
