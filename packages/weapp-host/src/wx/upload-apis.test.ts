import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Device } from './device.js';
import { byCallbacks, FakeHost } from './testing/fake-host.js';

let server: Server;
let origin: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function upload(device: Device, options: object = {}) {
  const { wx } = new FakeHost().launch(device);
  const filePath = device.files.save(device.files.pick({ name: 'a.jpg', bytes: Buffer.from('the photo') }));
  return byCallbacks((all) => wx.uploadFile(all), { url: `${origin}/f`, filePath, name: 'file', ...options });
}

test('the file goes as multipart form data with its headers, and the answer stays text', async () => {
  answer = async (request, response) => {
    const { 'content-type': type, 'draft-key': key } = request.headers;
    response.writeHead(201).end(JSON.stringify({ type, key, body: await text(request) }));
  };
  const { success } = await upload(new Device(), { header: { 'Draft-Key': 'k' }, formData: { a: '1' } });
  const { statusCode, data } = success as unknown as { statusCode: number; data: string };
  expect(statusCode).toBe(201);
  const seen = JSON.parse(data) as { type: string; key: string; body: string };
  expect(seen.type).toContain('multipart/form-data');
  expect(seen.key).toBe('k');
  expect(seen.body).toMatch(/name="file"; filename="\d+\.jpg"[\s\S]*the photo/);
  expect(seen.body).toContain('name="a"');
});

test('a refusal by the server is a success that says its status', async () => {
  answer = (_request, response) => response.writeHead(413).end('too large');
  const { success } = await upload(new Device());
  expect(success).toMatchObject({ statusCode: 413, data: 'too large' });
});

test('a file that is gone is not sent', async () => {
  answer = () => {
    throw new Error('nothing is sent');
  };
  const { fail } = await upload(new Device(), { filePath: 'http://store/none.jpg' });
  expect(fail).toMatchObject({ errMsg: 'uploadFile:fail file not found' });
});

test('without a network nothing is sent', async () => {
  const device = new Device();
  device.setNetworkType('none');
  const { fail } = await upload(device);
  expect(fail).toMatchObject({ errno: 600001 });
});

test('the list of domains for uploads is another than that for requests', async () => {
  const device = new Device();
  device.requestDomains = [];
  device.uploadDomains = ['https://files.example'];
  const { fail } = await upload(device);
  expect(fail).toMatchObject({ errMsg: 'uploadFile:fail url not in domain list' });
});
