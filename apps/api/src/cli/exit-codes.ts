/** How a command ends, for scripts that call it. */
export const EXIT_CODES = {
  done: 0,
  /** Refused or impossible now; the reason was said and nothing was changed. */
  refused: 1,
  /** The command was written wrongly. */
  usage: 2,
  /** A fault of the program. */
  fault: 3,
} as const;
