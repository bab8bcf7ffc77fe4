/** @jest-environment node */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { CASE_PACKAGE, PAGES } from './page-addresses';

/*
 * What is true of the two builds. `npm test` builds them first.
 */

const DIST = path.join(__dirname, '../dist');
const KILOBYTE = 1024;

/** Namespaces, addresses in messages of the libraries, placeholders that only help to read an address, and the mini-program's default API; nothing is fetched from the others. */
const KNOWN_HOSTS = [
  'www.w3.org',
  'stenciljs.com',
  'taro.com',
  'query-string.invalid',
  'reactjs.org',
  '127.0.0.1',
];

function filesOf(target: 'h5' | 'weapp'): string[] {
  const folder = path.join(DIST, target);
  if (!existsSync(folder)) throw new Error(`${target} is not built: run "npm run build" first`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
}

const code = (target: 'h5' | 'weapp') =>
  filesOf(target).filter((file) => /\.(js|css|html|wxml|wxss|wxs|json)$/.test(file));
const text = (files: string[]) => files.map((file) => readFileSync(file, 'utf8')).join('\n');

describe('the mini-program', () => {
  test('fits its main package: 700 KB at most', () => {
    const isInMain = (file: string) => !file.startsWith(path.join(DIST, 'weapp', CASE_PACKAGE));
    const size = (files: string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(size(filesOf('weapp').filter(isInMain))).toBeLessThanOrEqual(700 * KILOBYTE);
    expect(size(filesOf('weapp').filter((file) => !isInMain(file)))).toBeGreaterThan(30 * KILOBYTE);
  });

  test('keeps what only complaints need out of its main package', () => {
    const main = filesOf('weapp').filter((file) => !file.includes(CASE_PACKAGE) && file.endsWith('.js'));
    expect(text(main)).not.toContain('/api/v1/case-filings');
  });

  test('has every page, and says why it asks for the place', () => {
    const app = JSON.parse(readFileSync(path.join(DIST, 'weapp/app.json'), 'utf8'));
    const [cases] = app.subPackages as { root: string; pages: string[] }[];
    expect([...app.pages, ...(cases?.pages ?? []).map((page) => `${cases?.root}/${page}`)].sort()).toEqual(
      Object.values(PAGES)
        .map((page) => page.path.slice(1))
        .sort(),
    );
    expect(app.permission['scope.userLocation'].desc).toContain('离我最近');
    expect(app.requiredPrivateInfos).toEqual(['getLocation']);
  });

  test('asks the phone, not a browser', () => {
    const own = filesOf('weapp').filter((file) => /(common|pages\/.*)\.js$/.test(file));
    expect(own.length).toBeGreaterThan(Object.keys(PAGES).length - 1);
    expect(text(own)).not.toMatch(/\b(document|window|navigator|localStorage)\./);
  });
});

describe('the browser pages', () => {
  test('hold one copy of Taro, as two of them crash', () => {
    expect(text(code('h5').filter((file) => file.endsWith('.js'))).match(/"taro-app"/g)).toHaveLength(1);
  });

  // All pages but those about complaints are in it (decisions 0071, 0155): 156 KB with fourteen.
  test('come in a first load of 175 KB packed at most', async () => {
    const { gzipSync } = await import('node:zlib');
    const first = readFileSync(path.join(DIST, 'h5/index.html'), 'utf8');
    const named = code('h5').filter((file) => first.includes(path.basename(file)) || file.endsWith('.html'));
    expect(named.length).toBeGreaterThanOrEqual(3);
    const packed = named.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
    expect(packed).toBeLessThanOrEqual(175 * KILOBYTE);
    expect(text(named)).not.toContain('/api/v1/case-filings');
  });
});

test.each(['h5', 'weapp'] as const)('%s names no host but those known to be harmless', (target) => {
  const hosts = [...text(code(target)).matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
  expect([...new Set(hosts)].filter((host) => !KNOWN_HOSTS.includes(host ?? ''))).toEqual([]);
});
