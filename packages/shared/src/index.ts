// The package's only entry: what every app may rely on.
export * from './vocabulary/coordinates.js';
export * from './vocabulary/divisions.js';
export * from './vocabulary/registry.js';
export * from './vocabulary/verdicts.js';
