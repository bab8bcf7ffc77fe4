import { base } from '../../jest.base.mjs';

export default {
  ...base,
  displayName: 'miniapp',
  rootDir: import.meta.dirname,
  testEnvironment: 'jsdom',
};
