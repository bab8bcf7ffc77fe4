import { NotModelled } from '../wx-surface.js';
import { Device } from './device.js';
import { byCallbacks, FakeHost } from './testing/fake-host.js';

const PHOTO = { name: 'a.jpg', bytes: Buffer.from('photo') };

function launched(device = new Device()) {
  const host = new FakeHost();
  const { wx } = host.launch(device);
  return { host, device, manager: wx.getFileSystemManager() };
}

test('a saved file outlives the launch, a temporary one does not', async () => {
  const { device, manager } = launched();
  const [kept, left] = [device.files.pick(PHOTO), device.files.pick(PHOTO)];
  const { success } = await byCallbacks(manager.saveFile, { tempFilePath: kept });
  const { savedFilePath } = success as unknown as { savedFilePath: string };
  expect(() => device.files.read(kept)).toThrow('no such file');

  const later = launched(device);
  const list = await byCallbacks(later.manager.getSavedFileList);
  expect(list.success).toMatchObject({ fileList: [{ filePath: savedFilePath, size: 5 }] });
  expect((await byCallbacks(later.manager.access, { path: savedFilePath })).fail).toBeNull();
  expect((await byCallbacks(later.manager.access, { path: left })).fail).toMatchObject({ errno: 1300002 });
});

test('what was removed is gone', async () => {
  const { device, manager } = launched();
  const filePath = device.files.save(device.files.pick(PHOTO));
  expect((await byCallbacks(manager.removeSavedFile, { filePath })).fail).toBeNull();
  expect((await byCallbacks(manager.access, { path: filePath })).fail).not.toBeNull();
});

test('a file that is not there cannot be saved', async () => {
  const { manager } = launched();
  const { fail } = await byCallbacks(manager.saveFile, { tempFilePath: 'http://tmp/none.jpg' });
  expect(fail).toMatchObject({ errMsg: 'saveFile:fail tempFilePath file not exist' });
});

test('no more than 200 MB are kept', () => {
  const { device } = launched();
  const big = { name: 'a.bin', bytes: Buffer.alloc(101 * 1024 * 1024) };
  device.files.save(device.files.pick(big));
  expect(() => device.files.save(device.files.pick(big))).toThrow('maximum size of the file storage limit');
});

test('a method without a model throws, and the host keeps the error', () => {
  const { host, manager } = launched();
  expect(() => manager.readFile({ filePath: 'x' })).toThrow(NotModelled);
  expect(host.errors).toHaveLength(1);
});
