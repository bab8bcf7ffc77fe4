export const LOG_TYPES = ['log', 'info', 'warn', 'error', 'debug'] as const;
export type LogType = (typeof LOG_TYPES)[number];

/** One call of the mini-program's `console`. */
export interface LogEntry {
  readonly type: LogType;
  readonly parameters: readonly unknown[];
}

/** The mini-program's `console`. `group`, `table` and the like only draw: they are kept as plain entries. */
export function realmConsole(
  log: (entry: LogEntry) => void,
): Record<string, (...parameters: unknown[]) => void> {
  const entry =
    (type: LogType) =>
    (...parameters: unknown[]) =>
      log({ type, parameters });
  return {
    ...Object.fromEntries(LOG_TYPES.map((type) => [type, entry(type)])),
    group: entry('log'),
    groupEnd: () => {},
    table: entry('log'),
  };
}
