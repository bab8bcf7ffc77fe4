import path from 'node:path';
import { base } from '../../jest.base.mjs';

const here = (file) => path.join(import.meta.dirname, file);

export default {
  ...base,
  displayName: 'miniapp',
  rootDir: import.meta.dirname,
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: [here('src/testing/patience.ts')],
  globals: { API_BASE: '', PAGES_ORIGIN: 'https://jwb.example', APP_VERSION: '0.0.0' },
  moduleNameMapper: {
    ...base.moduleNameMapper,
    '^@tarojs/taro$': here('src/testing/taro.ts'),
    '^idb-keyval$': here('src/testing/idb-keyval.ts'),
    '\\.scss$': here('src/testing/no-styles.ts'),
  },
};
