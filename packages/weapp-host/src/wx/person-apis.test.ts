import { FakeHost } from './testing/fake-host.js';

/* What the person does decides: calls, scans, dialogs, log-in, moves. */

test('a call is dialled as written, or cancelled by the person', async () => {
  const host = new FakeHost();
  const { wx, device } = host.launch();
  await wx.makePhoneCall({ phoneNumber: '4005550100' });
  device.person.phoneCall = 'cancel';
  await expect(wx.makePhoneCall({ phoneNumber: '4005550101' })).rejects.toEqual({
    errMsg: 'makePhoneCall:fail cancel',
  });
  expect(host.eventsNamed('phoneCall')).toEqual([{ phoneNumber: '4005550100' }]);
});

test.each([[{}], [{ phoneNumber: 4005550100 }], [{ phoneNumber: '' }]])(
  '%j is nothing to dial',
  async (options) => {
    const { wx } = new FakeHost().launch();
    await expect(wx.makePhoneCall(options)).rejects.toMatchObject({
      errMsg: expect.stringMatching(/^makePhoneCall:fail parameter error/),
    });
  },
);

test('a scan tells text, kind and character set, and the path of a mini-program code', async () => {
  const { wx, device } = new FakeHost().launch();
  device.person.scan = { result: '6901234567892', scanType: 'EAN_13' };
  const { path, ...barcode } = await wx.scanCode({});
  expect(barcode).toMatchObject({ result: '6901234567892', scanType: 'EAN_13', charSet: 'utf-8' });
  expect(path).toBeUndefined();
  device.person.scan = { result: '', scanType: 'WX_CODE', path: 'pages/home/index?scene=x' };
  await expect(wx.scanCode({})).resolves.toMatchObject({ path: 'pages/home/index?scene=x' });
});

test.each([
  [{ confirm: true }, {}, { confirm: true, cancel: false }],
  [{ confirm: false }, {}, { confirm: false, cancel: true }],
  [{ confirm: false }, { showCancel: false }, { confirm: true, cancel: false }],
  [{ confirm: true, content: '多写的字' }, { editable: true }, { confirm: true, content: '多写的字' }],
])('a person who does %j in a dialog %j answers %j', async (answer, options, expected) => {
  const { wx, device } = new FakeHost().launch();
  device.person.modal = answer;
  await expect(wx.showModal({ title: '确认', ...options })).resolves.toMatchObject(expected);
});

test('an action sheet gives the row, or fails when it is cancelled', async () => {
  const { wx, device } = new FakeHost().launch();
  device.person.actionSheet = 1;
  await expect(wx.showActionSheet({ itemList: ['a', 'b'] })).resolves.toMatchObject({ tapIndex: 1 });
  device.person.actionSheet = null;
  await expect(wx.showActionSheet({ itemList: ['a'] })).rejects.toEqual({
    errMsg: 'showActionSheet:fail cancel',
  });
  await expect(wx.showActionSheet({ itemList: [...'abcdefg'] })).rejects.toMatchObject({ errno: 1001 });
});

test('log-in gives the codes of the supply, each once, and fails without a network', async () => {
  const { wx, device } = new FakeHost().launch();
  const codes = ['first', 'second'];
  device.loginCode = () => codes.shift() ?? '';
  await expect(wx.login()).resolves.toEqual({ errMsg: 'login:ok', code: 'first' });
  await expect(wx.login()).resolves.toMatchObject({ code: 'second' });
  device.setNetworkType('none');
  await expect(wx.login()).rejects.toMatchObject({ errMsg: expect.stringMatching(/^login:fail/) });
});

test('moves go to the page stack of the core', async () => {
  const host = new FakeHost();
  const { wx } = host.launch();
  await wx.navigateTo({ url: '/pages/outlet/index?id=1' });
  await wx.redirectTo({ url: '/a' });
  await wx.reLaunch({ url: '/b' });
  await wx.switchTab({ url: '/c' });
  await wx.navigateBack();
  expect(host.moves).toEqual([
    'navigateTo /pages/outlet/index?id=1',
    'redirectTo /a',
    'reLaunch /b',
    'switchTab /c',
    'navigateBack 1',
  ]);
  await expect(wx.navigateTo({})).rejects.toMatchObject({
    errMsg: 'navigateTo:fail parameter error: parameter.url should be String instead of Undefined;',
  });
});

test('text size, account and way in are told as the phone has them', () => {
  const { wx, device } = new FakeHost().launch();
  device.fontSizeScaleFactor = 1.4;
  expect(wx.getAppBaseInfo()).toMatchObject({ fontSizeScaleFactor: 1.4 });
  expect(wx.getSystemInfoSync()).toMatchObject({ fontSizeScaleFactor: 1.4 });
  expect(wx.getAccountInfoSync().miniProgram).toMatchObject({ appId: 'touristappid' });
  expect(wx.getLaunchOptionsSync()).toMatchObject({ path: 'pages/home/index', scene: 1001 });
});

test('what happens to the program is heard by those who listen', () => {
  const host = new FakeHost();
  const { wx } = host.launch();
  const heard: unknown[] = [];
  wx.onAppHide((detail: unknown) => heard.push(detail));
  host.fire('appHide', { reason: 1 });
  wx.offAppHide();
  host.fire('appHide', { reason: 2 });
  expect(heard).toEqual([{ reason: 1 }]);
});
