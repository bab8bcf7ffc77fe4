import { availableParallelism } from 'node:os';

/**
 * Journeys mostly wait for programs that they start, so two at once are quicker than one, also on two cores, where jest would
 * run one at a time.
 */
const FEWEST_WORKERS = 2;

/** Every suite of the workspace; each project says what it needs beside its own code. */
export default {
  maxWorkers: Math.max(FEWEST_WORKERS, availableParallelism() - 1),
  // Timings decide no test: this only ends one that hangs, on a machine as slow as may be. (A project's own is not read.)
  testTimeout: 300_000,
  projects: [
    '<rootDir>/packages/*/jest.config.mjs',
    '<rootDir>/apps/*/jest.config.mjs',
    '<rootDir>/tests/jest.config.mjs',
    '<rootDir>/scripts/jest.config.mjs',
  ],
};
