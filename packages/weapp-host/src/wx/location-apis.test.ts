import { Device } from './device.js';
import { FakeHost } from './testing/fake-host.js';

const SCOPE = 'scope.userLocation';
const GCJ = { type: 'gcj02' };

function phone(set: (device: Device) => void = () => undefined) {
  const host = new FakeHost();
  const device = new Device();
  set(device);
  return { host, ...host.launch(device) };
}

test('tells the point after the person has allowed it, and asks once', async () => {
  const { host, wx } = phone((device) => {
    device.location = { latitude: 38.05, longitude: 114.5 };
  });
  for (const options of [GCJ, { ...GCJ, isHighAccuracy: true, highAccuracyExpireTime: 6_000 }])
    await expect(wx.getLocation(options)).resolves.toMatchObject({ latitude: 38.05, longitude: 114.5 });
  expect(host.eventsNamed('permissionAsked')).toEqual([
    { scope: SCOPE, isGranted: true, desc: '用来按距离排列网点' },
  ]);
});

test('a refusal is final: later calls fail without a question, until the settings change it', async () => {
  const { host, wx, device } = phone(({ person }) => person.permissions.set(SCOPE, false));
  const refused = { errMsg: 'getLocation:fail auth deny', errno: 103 };
  await expect(wx.getLocation(GCJ)).rejects.toEqual(refused);
  device.person.permissions.set(SCOPE, true);
  await expect(wx.getLocation(GCJ)).rejects.toEqual(refused);
  await expect(wx.authorize({ scope: SCOPE })).rejects.toMatchObject({
    errMsg: 'authorize:fail auth deny',
  });
  await expect(wx.getSetting()).resolves.toMatchObject({ authSetting: { [SCOPE]: false } });
  expect(host.eventsNamed('permissionAsked')).toHaveLength(1);

  device.person.settings.set(SCOPE, true);
  host.isInTap = true;
  await expect(wx.openSetting()).resolves.toMatchObject({ authSetting: { [SCOPE]: true } });
  await expect(wx.getLocation(GCJ)).resolves.toBeDefined();
});

test('the settings open only from a tap', async () => {
  const { wx } = phone();
  await expect(wx.openSetting()).rejects.toEqual({
    errMsg: 'openSetting:fail can only be invoked by user TAP gesture.',
  });
});

test('is refused where app.json does not name it', async () => {
  const { host, wx } = phone();
  host.appConfig = { ...host.appConfig, requiredPrivateInfos: [] };
  await expect(wx.getLocation(GCJ)).rejects.toMatchObject({
    errMsg: expect.stringContaining('need to be declared in the requiredPrivateInfos field in app.json'),
  });
});

test('is refused where app.json does not say why', async () => {
  const { host, wx } = phone();
  host.appConfig = { ...host.appConfig, permission: {} };
  await expect(wx.getLocation(GCJ)).rejects.toEqual({ errMsg: 'getLocation:fail require permission desc' });
});

test('fails where the phone’s own switch is off', async () => {
  const { wx } = phone((device) => {
    device.location = null;
  });
  await expect(wx.getLocation(GCJ)).rejects.toMatchObject({
    errMsg: 'getLocation:fail system permission denied',
  });
});

test('opens the map at the point', async () => {
  const { host, wx } = phone();
  await wx.openLocation({ latitude: 38, longitude: 114, name: '演示服务站', address: '演示大街1号' });
  expect(host.eventsNamed('mapOpened')).toEqual([
    { latitude: 38, longitude: 114, name: '演示服务站', address: '演示大街1号', scale: undefined },
  ]);
});

test.each([
  [{ latitude: '38', longitude: 114 }, /latitude should be Number instead of String/],
  [{ longitude: 114 }, /latitude should be Number instead of Undefined/],
  [{ latitude: 114, longitude: 38 }, /should be degrees/],
])('does not open the map at %j', async (options, words) => {
  const { wx } = phone();
  await expect(wx.openLocation(options)).rejects.toMatchObject({ errMsg: expect.stringMatching(words) });
});
