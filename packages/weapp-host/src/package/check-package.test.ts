import { onePage, TestPrograms } from '../testing/mini-program.js';
import { readAppConfig } from './app-config.js';
import { checkPackage } from './check-package.js';
import { PACKAGE_LIMIT_BYTES, packageSizes } from './package-sizes.js';

const programs = TestPrograms.forThisFile();
const PAGE = onePage('<view/>');
const subpackages = (roots: string[]) => ({
  config: { subPackages: roots.map((root) => ({ root, pages: ['p'] })) },
  files: Object.fromEntries(
    roots.flatMap((root) => [
      [`${root}/p.js`, 'Page({})'],
      [`${root}/p.wxml`, ''],
    ]),
  ),
});

function check(source: Parameters<TestPrograms['write']>[0]): () => void {
  const folder = programs.write(source);
  return () => checkPackage(folder, readAppConfig(folder));
}

describe('a folder is taken as a mini-program as WeChat would take it', () => {
  test('a page that app.json names and nobody built is named, with every other fault', () => {
    const config = {
      pages: ['pages/a/index', 'pages/b/index'],
      tabBar: { list: [{ pagePath: 'pages/c/index' }] },
    };
    expect(check({ ...PAGE, config })).toThrow(
      /pages\/b\/index\.js is missing.*pages\/b\/index\.wxml is missing.*1 tabs.*pages\/c\/index is no page/s,
    );
  });

  test('no app.json, or one that is not JSON, or one without pages, is said plainly', () => {
    expect(() => readAppConfig('/nowhere')).toThrow(/app\.json is missing/);
    expect(check({ ...PAGE, files: { 'app.json': '{' } })).toThrow(/app\.json is not JSON/);
    expect(check({ pages: {} })).toThrow(/names no page/);
  });

  test('a package of 2 MB passes and one byte more does not', () => {
    const folder = programs.write(PAGE);
    const { bytes } = packageSizes(folder, readAppConfig(folder))[0] as { bytes: number };
    const filling = (more: number) => ({
      'filling.js': Buffer.alloc(PACKAGE_LIMIT_BYTES - bytes + more, 32),
    });
    expect(check({ ...PAGE, files: filling(0) })).not.toThrow();
    expect(check({ ...PAGE, files: filling(1) })).toThrow(/the package main has 2097153 bytes/);
  });

  test('a subpackage is weighed by itself, and its files do not weigh on the main package', () => {
    const sub = subpackages(['goods']);
    const big = Buffer.alloc(PACKAGE_LIMIT_BYTES - 1000, 32);
    expect(
      check({ ...PAGE, ...sub, files: { ...sub.files, 'goods/big.js': big, 'big.js': big } }),
    ).not.toThrow();
    const bigger = Buffer.alloc(PACKAGE_LIMIT_BYTES, 32);
    expect(check({ ...PAGE, ...sub, files: { ...sub.files, 'goods/big.js': bigger } })).toThrow(
      /the package goods/,
    );
  });

  test('all packages together have 30 MB', () => {
    const roots = Array.from({ length: 16 }, (_, index) => `part${index}`);
    const sub = subpackages(roots);
    const big = Buffer.alloc(PACKAGE_LIMIT_BYTES - 1000, 32);
    const files = Object.fromEntries(roots.map((root) => [`${root}/big.js`, big]));
    expect(check({ ...PAGE, ...sub, files: { ...sub.files, ...files } })).toThrow(/together.*30 MB/s);
  });
});
