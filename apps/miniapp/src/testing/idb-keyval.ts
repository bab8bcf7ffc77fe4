/*
 * Stands in for idb-keyval in the tests, as jsdom has no IndexedDB: what is kept outlives every page that is rendered, and no test.
 */

const kept = new Map<string, unknown>();
let hasRoom = true;

/** As on a phone without room, or a new one. */
export function resetFileStore(options: { hasRoom: boolean } = { hasRoom: true }): void {
  kept.clear();
  hasRoom = options.hasRoom;
}

/** The references of everything that is kept. */
export function keptFiles(): string[] {
  return [...kept.keys()];
}

export async function set(key: string, value: unknown): Promise<void> {
  if (!hasRoom) throw new DOMException('full', 'QuotaExceededError');
  kept.set(key, value);
}

export async function get(key: string): Promise<unknown> {
  return kept.get(key);
}

export async function del(key: string): Promise<void> {
  kept.delete(key);
}
