/**
 * Whether an outlet is in the registry. A closed one keeps its row and its id, because other records may name it, but readers
 * no longer see it; a list that names it again opens it again.
 */
export const OUTLET_STATES = ['open', 'closed'] as const;
export type OutletState = (typeof OUTLET_STATES)[number];
