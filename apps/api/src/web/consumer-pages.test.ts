import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHttpAdapter } from '../platform/http/http-adapter.js';
import { serveConsole } from './console-pages.js';
import { serveConsumerPages } from './consumer-pages.js';
import { addSecurityHeaders } from './security-headers.js';

@Module({})
class NoModule {}

let root: string;
let pages: string;
let app: NestFastifyApplication;

beforeEach(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), 'pages-'));
  pages = path.join(root, 'h5');
  mkdirSync(path.join(pages, 'js'), { recursive: true });
  writeFileSync(path.join(root, 'secret.txt'), 'outside');
  writeFileSync(path.join(pages, 'index.html'), '<title>首页</title>');
  mkdirSync(path.join(root, 'console/assets'), { recursive: true });
  writeFileSync(path.join(root, 'console/index.html'), '<title>工作台</title>');
  writeFileSync(path.join(root, 'console/assets/index.0b200a5a.js'), 'work()');
  writeFileSync(path.join(pages, 'js/app.0b200a5a.js'), 'go()');
  writeFileSync(path.join(pages, 'js/app.0b200a5a.js.br'), brotliCompressSync('go()'));
  const adapter = createHttpAdapter({ trustedProxies: [], log: null });
  app = await NestFactory.create<NestFastifyApplication>(NoModule, adapter, { logger: false });
  await addSecurityHeaders(app, { overTls: false });
  serveConsole(app, path.join(root, 'console'));
  await serveConsumerPages(app, pages);
  await app.init();
});

afterEach(async () => {
  await app.close();
  rmSync(root, { recursive: true, force: true });
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

describe('the consumer pages', () => {
  test.each(['/', '/outlets', '/outlets/some-id?from=search', '/phone-check?number=4005550101'])(
    '%s is the one page, never kept by a cache without asking',
    async (url) => {
      const reply = await get(url);
      expect(reply.statusCode).toBe(200);
      expect(reply.body).toBe('<title>首页</title>');
      expect(reply.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
      });
    },
  );

  test('a file named by its content is kept for ever, compressed for those who can read that', async () => {
    const plain = await get('/js/app.0b200a5a.js');
    expect(plain.body).toBe('go()');
    const packed = await get('/js/app.0b200a5a.js', { 'accept-encoding': 'br' });
    expect(packed.rawPayload).toEqual(brotliCompressSync('go()'));
    for (const reply of [plain, packed]) {
      expect(reply.headers).toMatchObject({
        'content-type': 'application/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'accept-encoding',
      });
    }
    expect(packed.headers['content-encoding']).toBe('br');
  });

  test.each(['/js/gone.12345678.js', '/favicon.ico', '/api', '/api/v1/nothing', '/api/v1/app.js'])(
    '%s, which does not exist, is not answered by the page',
    async (url) => {
      const reply = await get(url);
      expect(reply.statusCode).toBe(404);
      expect(reply.body).not.toContain('首页');
    },
  );

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/js/..%5c..%5c..%5csecret.txt',
    '/%00.txt',
  ])('%s gets nothing from outside the pages', async (url) => {
    const reply = await get(url);
    expect(reply.statusCode).toBeGreaterThanOrEqual(400);
    expect(reply.body).not.toContain('outside');
  });

  test('before the pages are built, a page says so', async () => {
    rmSync(path.join(pages, 'index.html'));
    const reply = await get('/');
    expect(reply.statusCode).toBe(503);
    expect(reply.body).toContain('页面还没有准备好');
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  test('pages that come later are served without a restart', async () => {
    writeFileSync(path.join(pages, 'js/late.12345678.js'), 'late()');
    expect((await get('/js/late.12345678.js')).body).toBe('late()');
  });
});

describe('the console', () => {
  test.each(['/console', '/console/', '/console/cases/some-id?from=list', '/console/invitation'])(
    '%s is its one page, apart from the consumers’ own',
    async (url) => {
      const reply = await get(url);
      expect(reply.statusCode).toBe(200);
      expect(reply.body).toBe('<title>工作台</title>');
      expect(reply.headers['cache-control']).toBe('no-cache');
    },
  );

  test('its files are kept for ever, and one that is not there is no page', async () => {
    const file = await get('/console/assets/index.0b200a5a.js');
    expect(file.body).toBe('work()');
    expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/console/assets/gone.12345678.js')).statusCode).toBe(404);
  });

  test.each(['/console/../secret.txt', '/console/%2e%2e/secret.txt', '/console/..%2fsecret.txt'])(
    '%s gets nothing from outside',
    async (url) => {
      expect((await get(url)).body).not.toContain('outside');
    },
  );
});

describe('security headers', () => {
  test('a page may run and load only what comes from here, and be framed by nobody', async () => {
    const { headers } = await get('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  });

  test('a browser is not told to insist on TLS where there is none', async () => {
    expect((await get('/')).headers).not.toHaveProperty('strict-transport-security');
  });

  test('an API reply is never taken for anything but what it says it is', async () => {
    expect((await get('/api/v1/nothing')).headers['x-content-type-options']).toBe('nosniff');
  });
});
