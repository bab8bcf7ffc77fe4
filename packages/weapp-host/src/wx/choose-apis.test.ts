import { Device } from './device.js';
import { FakeHost } from './testing/fake-host.js';

const photo = (name: string, length = 3) => ({ name, bytes: Buffer.alloc(length, 1) });

function phone(set: (device: Device) => void = () => undefined) {
  const host = new FakeHost();
  const device = new Device();
  device.privacy.agree();
  set(device);
  return { host, ...host.launch(device) };
}

test('photos that were picked come as temporary files with their sizes, and no more than asked for', async () => {
  const { wx, device } = phone(({ person }) => {
    person.photos = [photo('a.jpg', 5), photo('b.png'), photo('c.jpg')];
  });
  const { tempFiles } = await wx.chooseMedia({ count: 2, mediaType: ['image'] });
  expect(tempFiles).toEqual([
    { tempFilePath: expect.stringMatching(/\.jpg$/), size: 5, fileType: 'image' },
    { tempFilePath: expect.stringMatching(/\.png$/), size: 3, fileType: 'image' },
  ]);
  expect(device.files.read(tempFiles[0].tempFilePath)).toHaveLength(5);
});

test('files of a chat are shown by their endings', async () => {
  const { wx } = phone(({ person }) => {
    person.messageFiles = [photo('收据.pdf'), photo('视频.mp4')];
  });
  const { tempFiles } = await wx.chooseMessageFile({ count: 9, type: 'file', extension: ['pdf'] });
  expect(tempFiles).toMatchObject([{ name: '收据.pdf', size: 3 }]);
});

test.each(['chooseMedia', 'chooseMessageFile'])('who turns back from wx.%s cancels it', async (name) => {
  const { wx } = phone();
  await expect(wx[name]({ count: 1 })).rejects.toEqual({ errMsg: `${name}:fail cancel` });
});

test.each(['chooseMedia', 'chooseMessageFile'])('wx.%s waits for the privacy guide', async (name) => {
  const host = new FakeHost();
  const device = new Device();
  device.person.photos = [photo('a.jpg')];
  device.person.privacy = 'disagree';
  const { wx } = host.launch(device);
  await expect(wx[name]({ count: 1 })).rejects.toMatchObject({ errno: 104 });
});

test('more than WeChat lets anybody pick is a wrong parameter', async () => {
  const { wx } = phone();
  await expect(wx.chooseMedia({ count: 21 })).rejects.toMatchObject({ errno: 1001 });
  await expect(wx.chooseMessageFile({ count: 101 })).rejects.toMatchObject({ errno: 1001 });
});
