import { onePage, TestPrograms } from '../testing/mini-program.js';
import { FakeHost } from './testing/fake-host.js';

const programs = TestPrograms.forThisFile();

test('random bytes reach the program as an ArrayBuffer of its own world', async () => {
  const page = `{ data: { words: '' }, async onLoad() {
    const { randomValues } = await wx.getRandomValues({ length: 22 });
    const bytes = new Uint8Array(randomValues);
    const isOwn = randomValues instanceof ArrayBuffer;
    this.setData({ words: [isOwn, bytes.length, bytes.some((byte) => byte !== 0)].join() });
  } }`;
  const host = await programs.launch(onePage('<view>{{words}}</view>', page));
  await host.settle();
  expect(host.page.data).toEqual({ words: 'true,22,true' });
});

test.each([0, 1.5, 1_048_577])('%d bytes are a wrong parameter', async (length) => {
  const { wx } = new FakeHost().launch();
  await expect(wx.getRandomValues({ length })).rejects.toMatchObject({ errno: 1001 });
});
