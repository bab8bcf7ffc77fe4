import path from 'node:path';

/*
 * Shared by every jest project. Sources are ESM TypeScript; jest runs them as CommonJS through swc, which is what its module
 * registry does well. What ships is the ESM build, and the journeys under tests/ run that.
 */
const ESM_ONLY = [
  '@nestjs',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@borewit',
  '@tokenizer',
  'load-esm',
  'iterare',
  'content-disposition',
  'qr',
  'flydrive',
  '@poppinss',
  'case-anything',
  'p-limit',
  'yocto-queue',
];

export const base = {
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  // pnpm keeps packages under node_modules/.pnpm/NAME@VERSION/node_modules/NAME, scopes written with a plus sign.
  transformIgnorePatterns: [
    `node_modules/(?!(\\.pnpm/)?(${ESM_ONLY.join('|').replaceAll('/', '\\+')})[@/+])`,
  ],
  moduleNameMapper: {
    '^@jiweibao/shared$': path.join(import.meta.dirname, 'packages/shared/src/index.ts'),
    '^@jiweibao/weapp-host$': path.join(import.meta.dirname, 'packages/weapp-host/src/index.ts'),
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
