import { FakeHost } from './testing/fake-host.js';

const MEGABYTE = 1024 * 1024;

test.each([
  ['a text', '大字版'],
  ['an empty text', ''],
  ['a number', 42],
  ['false', false],
  ['null', null],
  ['an object', { elder: true, list: [1, 2] }],
  ['a list', ['a']],
  ['a date', new Date('2026-11-24T00:00:00Z')],
])('%s is read back as it was written, by both styles', async (_what, value) => {
  const { wx } = new FakeHost().launch();
  wx.setStorageSync('key', value);
  expect(wx.getStorageSync('key')).toEqual(value);
  await expect(wx.getStorage({ key: 'key' })).resolves.toEqual({ errMsg: 'getStorage:ok', data: value });
});

test('a key that was never written reads as an empty text, and fails the other style', async () => {
  const { wx } = new FakeHost().launch();
  expect(wx.getStorageSync('nothing')).toBe('');
  await expect(wx.getStorage({ key: 'nothing' })).rejects.toEqual({
    errMsg: 'getStorage:fail data not found',
  });
});

test('what was read is a copy: changing it changes nothing on the phone', () => {
  const { wx } = new FakeHost().launch();
  wx.setStorageSync('list', { rows: [1] });
  wx.getStorageSync('list').rows.push(2);
  expect(wx.getStorageSync('list')).toEqual({ rows: [1] });
});

test('a value over 1 MB is refused by both styles, and the one before it stays', async () => {
  const { wx } = new FakeHost().launch();
  wx.setStorageSync('key', 'before');
  const data = 'x'.repeat(MEGABYTE + 1);
  expect(() => wx.setStorageSync('key', data)).toThrow(/^setStorageSync:fail exceed max size/);
  await expect(wx.setStorage({ key: 'key', data })).rejects.toEqual({
    errMsg: expect.stringMatching(/^setStorage:fail exceed max size/),
  });
  expect(wx.getStorageSync('key')).toBe('before');
});

test('more than 10 MB in all are refused; what was removed makes room again', () => {
  const { wx } = new FakeHost().launch();
  const nearlyOneMegabyte = 'x'.repeat(MEGABYTE - 100);
  for (let number = 0; number < 10; number += 1) wx.setStorageSync(`key${number}`, nearlyOneMegabyte);
  expect(() => wx.setStorageSync('one more', nearlyOneMegabyte)).toThrow(/exceed storage max size/);
  wx.setStorageSync('key0', 'shorter');
  wx.setStorageSync('one more', nearlyOneMegabyte);
  expect(wx.getStorageInfoSync().keys).toContain('one more');
});

test('a second launch on the same phone finds what the first one kept; another phone does not', () => {
  const { wx, device } = new FakeHost().launch();
  wx.setStorageSync('readingMode', { elder: true });
  expect(new FakeHost().launch(device).wx.getStorageSync('readingMode')).toEqual({ elder: true });
  expect(new FakeHost().launch().wx.getStorageSync('readingMode')).toBe('');
});
