/** @returns whether the promise is the watcher's */
type Watcher = (reason: unknown, promise: Promise<unknown>) => boolean;

const watchers = new Set<Watcher>();

/**
 * Tells of promises that were rejected and that nobody looked at. Node tells only the whole process: one listener serves all hosts,
 * and a promise that is none of theirs ends the process, as it would without this.
 * @returns ends the watching
 */
export function watchRejections(watcher: Watcher): () => void {
  if (watchers.size === 0) process.on('unhandledRejection', pass);
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
    if (watchers.size === 0) process.off('unhandledRejection', pass);
  };
}

function pass(reason: unknown, promise: Promise<unknown>): void {
  for (const watcher of watchers) {
    if (watcher(reason, promise)) return;
  }
  if (process.listenerCount('unhandledRejection') === 1) throw reason;
}
