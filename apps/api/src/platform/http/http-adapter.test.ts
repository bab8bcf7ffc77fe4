import net from 'node:net';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHttpAdapter } from './http-adapter.js';
import { SLOW_MILLISECONDS } from './request-log.js';

@Controller('api/v1/phone-check')
class PhoneCheckController {
  @Get()
  check(): { ok: boolean } {
    return { ok: true };
  }

  @Get('broken')
  fail(): never {
    throw new Error('it broke');
  }
}

@Module({ controllers: [PhoneCheckController] })
class OneRoute {}

let app: NestFastifyApplication;
let lines: Record<string, unknown>[];

beforeEach(async () => {
  lines = [];
  const stream = { write: (line: string) => lines.push(JSON.parse(line)) };
  const adapter = createHttpAdapter({ trustedProxies: [], log: stream });
  app = await NestFactory.create<NestFastifyApplication>(OneRoute, adapter, { logger: false });
  await app.listen(0, '127.0.0.1');
  lines.length = 0;
});

afterEach(() => app.close());

const port = () => (app.getHttpServer().address() as net.AddressInfo).port;

/** Sends raw bytes and gives all that comes back until the server hangs up. */
function speak(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = net.connect(port(), '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8').on('data', (part) => {
      answer += part;
    });
    socket.once('close', () => resolve(answer));
    socket.once('error', reject);
  });
}

describe('the request log', () => {
  test('never holds what people look up, nor where they ask from', async () => {
    await fetch(`http://127.0.0.1:${port()}/api/v1/phone-check?number=13900000000`);
    await fetch(`http://127.0.0.1:${port()}/api/v1/phone-check/13900000000?number=13900000000`);
    await fetch(`http://127.0.0.1:${port()}/api/v1/phone-check/broken?number=13900000000`);
    const log = JSON.stringify(lines);
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(log).toContain('/api/v1/phone-check');
    expect(log).not.toContain('13900000000');
    expect(log).not.toContain('127.0.0.1');
  });

  test('samples quick reads, and never misses a failure', async () => {
    for (let i = 0; i < 250; i += 1) await app.inject('/api/v1/phone-check');
    for (let i = 0; i < 3; i += 1) await app.inject('/api/v1/phone-check/broken');
    // What a busy machine answers slowly is always noted: it is no part of the sample.
    const quick = lines.filter(({ milliseconds }) => Number(milliseconds) < SLOW_MILLISECONDS);
    expect(quick.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(lines.filter(({ status }) => status === 500)).toHaveLength(3);
  });
});

test('an error is logged without what it carries from the database', () => {
  const error = Object.assign(new Error('it broke'), { sql: 'SELECT 1', parameters: ['13900000000'] });
  app.getHttpAdapter().getInstance().log.error({ err: error }, 'failed');
  expect(lines).toMatchObject([
    { err: { message: 'it broke', stack: expect.stringContaining('http-adapter.test') } },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/13900000000|SELECT/);
});

describe('what is not even a request', () => {
  test.each([
    ['no HTTP at all', 'HELLO THERE\r\n\r\n', 'malformed-request'],
    ['a head without end', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 'request-too-long'],
    [
      'an address that cannot be decoded',
      'GET /api/v1/%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      'malformed-request',
    ],
  ])('%s gets a 400 problem in Chinese', async (_what, text, code) => {
    const [head = '', body = ''] = (await speak(text)).split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 400 /);
    expect(head.toLowerCase()).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status: 400, code, detail: expect.stringMatching(/[一-鿿]/) });
  });

  test('an address of 10 KB of Chinese is still an ordinary request', async () => {
    const words = encodeURIComponent('查'.repeat(3_413));
    expect((await fetch(`http://127.0.0.1:${port()}/api/v1/phone-check?q=${words}`)).status).toBe(200);
  });
});
