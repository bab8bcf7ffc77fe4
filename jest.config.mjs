/** Every suite of the workspace; each project says what it needs beside its own code. */
export default {
  projects: [
    '<rootDir>/packages/*/jest.config.mjs',
    '<rootDir>/apps/*/jest.config.mjs',
    '<rootDir>/tests/jest.config.mjs',
    '<rootDir>/scripts/jest.config.mjs',
  ],
};
