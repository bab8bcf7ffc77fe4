import { base } from '../jest.base.mjs';

/** Journeys across the built apps, the rules of the house, and the harness they stand on. */
export default {
  ...base,
  displayName: 'tests',
  rootDir: import.meta.dirname,
  setupFilesAfterEnv: ['<rootDir>/support/patience.ts'],
};
