import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHttpAdapter } from '../platform/http/http-adapter.js';
import { redirectCertificateAddresses } from './certificate-address.js';

@Module({})
class NoModule {}

let app: NestFastifyApplication;

beforeAll(async () => {
  const adapter = createHttpAdapter({ trustedProxies: [], log: null });
  app = await NestFactory.create<NestFastifyApplication>(NoModule, adapter, { logger: false });
  redirectCertificateAddresses(app);
  await app.init();
});

afterAll(() => app.close());

test("a certificate's short address leads to the page that answers for it, and asks again each time", async () => {
  const reply = await app.inject('/c/AbCdEfGhIjKlMnOpQrSt_-');
  expect(reply.statusCode).toBe(302);
  expect(reply.headers.location).toBe('/certificate?code=AbCdEfGhIjKlMnOpQrSt_-');
  expect(reply.headers['cache-control']).toBe('no-cache');
});

test.each([
  ['another host', '%2F%2Fevil.example'],
  ['another scheme', 'https:%2F%2Fevil.example'],
  ['another host by backslashes', '%5C%5Cevil.example'],
  ['a way up', '..%2F..%2Fapi'],
  ['a header', 'x%0d%0aset-cookie:%20a=b'],
  ['another parameter', 'x%26code=other%23part'],
  ['many characters beyond the basic plane', '%F0%9F%98%80'.repeat(40)],
  ['a whole novel', 'a'.repeat(10_000)],
])('an address that holds %s leads to no other page and no other host', async (_what, code) => {
  const address = `/c/${code}`;
  const reply = await app.inject(address);
  expect(reply.statusCode).toBe(302);
  const { location } = reply.headers;
  expect(location).toMatch(/^\/certificate\?code=[\w%~.!*'()-]*$/);
  const opened = new URL(String(location), 'http://own.example');
  expect(opened.origin).toBe('http://own.example');
  expect([...opened.searchParams.keys()]).toEqual(['code']);
});

test.each(['/c', '/c/', '/c//evil.example', '/c/a/b'])(
  '%s is no certificate and leads nowhere',
  async (address) => {
    const reply = await app.inject(address);
    expect(reply.headers.location ?? '/certificate?code=').toBe('/certificate?code=');
  },
);
