/** Two worlds that never open each other's routes: the bureaus' people, and those of general agents. */
export type AccountKind = 'staff' | 'agent';
