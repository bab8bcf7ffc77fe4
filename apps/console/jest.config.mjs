import path from 'node:path';
import { base } from '../../jest.base.mjs';

export default {
  ...base,
  displayName: 'console',
  rootDir: import.meta.dirname,
  testEnvironment: 'jsdom',
  setupFiles: [path.join(import.meta.dirname, 'src/testing/browser-parts.ts')],
};
