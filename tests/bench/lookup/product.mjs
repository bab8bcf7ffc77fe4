const DIST = new URL('../../../apps/api/dist/', import.meta.url);

/** The program of the API as it ships. */
export const MAIN = new URL('main.js', DIST);

/**
 * The parts of the built API that a registry can be put into without a database.
 * @throws when the API is not built
 */
export async function loadProduct() {
  const parts = [
    'organization/divisions.js',
    'lookup/read-model/follow/model-keeper.js',
    'lookup/read-model/follow/merge-segments.js',
    'lookup/read-model/snapshot/snapshot-store.js',
  ];
  try {
    const [divisions, keeper, merging, store] = await Promise.all(
      parts.map((part) => import(new URL(part, DIST).href)),
    );
    return {
      loadDivisions: divisions.loadDivisions,
      ModelKeeper: keeper.ModelKeeper,
      mergeSegments: merging.mergeSegments,
      SnapshotStore: store.SnapshotStore,
    };
  } catch (error) {
    throw new Error('The API is not built: run "pnpm build" first.', { cause: error });
  }
}
