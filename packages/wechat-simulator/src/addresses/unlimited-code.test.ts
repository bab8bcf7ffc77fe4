import { PNG } from 'pngjs';
import readQrCode from 'qr/decode.js';
import { RunningSimulator } from '../testing/running-simulator.js';

const PATH = '/wxa/getwxacodeunlimit';
let simulator: RunningSimulator;
beforeAll(async () => {
  simulator = await RunningSimulator.start({ pages: ['pages/home/index', 'pages/certificate/index'] });
});
afterAll(() => simulator.stop());

async function picture(body: Record<string, unknown>) {
  const response = await simulator.post(PATH, body);
  expect(response.headers.get('content-type')).toBe('image/png');
  const { data, width, height } = PNG.sync.read(Buffer.from(await response.arrayBuffer()));
  return { width, height, text: readQrCode({ data, width, height }) };
}

test('the picture names version, page and scene, in the width asked for', async () => {
  const scene = "aZ09!#$&'()*+,/:;=?@-._~";
  const drawn = await picture({ scene, page: 'pages/certificate/index', width: 600, env_version: 'trial' });
  expect(drawn).toEqual({
    width: 600,
    height: 600,
    text: `wxacode:trial/pages/certificate/index?scene=${encodeURIComponent(scene)}`,
  });
});

test('without a page it opens the first; without more, the released version', async () => {
  expect((await picture({ scene: 'x' })).text).toBe('wxacode:release/pages/home/index?scene=x');
});

test.each([
  ['no scene', {}, 40169],
  ['an empty scene', { scene: '' }, 40169],
  ['33 characters', { scene: 'x'.repeat(33) }, 40169],
  ['a percent sign', { scene: '100%' }, 40129],
  ['Chinese', { scene: '网点' }, 40129],
  ['a blank', { scene: 'a b' }, 40129],
  ['a page that was not published', { scene: 'x', page: 'pages/new/index' }, 41030],
  ['a page with a slash before it', { scene: 'x', page: '/pages/home/index' }, 41030],
  ['a page with a query', { scene: 'x', page: 'pages/home/index?a=1', check_path: false }, 41030],
  ['279 pixels', { scene: 'x', width: 279 }, 40097],
  ['1281 pixels', { scene: 'x', width: 1281 }, 40097],
  ['a version that does not exist', { scene: 'x', env_version: 'beta' }, 40097],
])('refuses %s', async (_what, body, errcode) => {
  expect(await simulator.errcode(PATH, body)).toBe(errcode);
});

test('the longest scene and both ends of the width are taken', async () => {
  for (const width of [280, 1280]) {
    expect(await simulator.errcode(PATH, { scene: 'x'.repeat(32), width })).toBeNull();
  }
});

test('unchecked, a page need not be published', async () => {
  const body = { scene: 'x', page: 'pages/new/index', check_path: false };
  expect(await simulator.errcode(PATH, body)).toBeNull();
});

test('a form is no JSON', async () => {
  expect(await simulator.errcode(PATH, 'scene=x')).toBe(40169);
});
