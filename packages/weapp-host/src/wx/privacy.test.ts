import { Device } from './device.js';
import { PRIVATE_APIS } from './privacy.js';
import { byCallbacks, FakeHost } from './testing/fake-host.js';

const OPTIONS: Record<string, object> = {
  getLocation: { type: 'gcj02' },
  chooseLocation: {},
  setClipboardData: { data: '400-555-0100' },
  getClipboardData: {},
};

const NOT_AUTHORIZED = 'fail privacy permission is not authorized';

function onPhoneWhoseOwner(answer: 'agree' | 'disagree') {
  const device = new Device();
  device.person.privacy = answer;
  device.person.place = { name: '演示大街', address: '演示大街1号', latitude: 38, longitude: 114 };
  return new FakeHost().launch(device);
}

describe.each(Object.keys(OPTIONS))('wx.%s', (api) => {
  test('is a private API', () => {
    expect(PRIVATE_APIS).toContain(api);
  });

  test('fails before consent', async () => {
    const { wx } = onPhoneWhoseOwner('disagree');
    await expect(wx[api](OPTIONS[api])).rejects.toEqual({ errMsg: `${api}:${NOT_AUTHORIZED}`, errno: 104 });
  });

  test('goes on after consent', async () => {
    const { wx } = onPhoneWhoseOwner('agree');
    await expect(wx[api](OPTIONS[api])).resolves.toMatchObject({ errMsg: `${api}:ok` });
  });

  test('fails where the operator has not named it in the guide, whatever the person says', async () => {
    const { wx, device } = onPhoneWhoseOwner('agree');
    device.privacy.declared = new Set();
    await expect(wx[api](OPTIONS[api])).rejects.toEqual({
      errMsg: `${api}:fail api scope is not declared in the privacy agreement`,
      errno: 112,
    });
  });
});

test('consent holds for all private APIs and for the next launch', async () => {
  const { wx, device } = onPhoneWhoseOwner('agree');
  await wx.getClipboardData();
  device.person.privacy = 'disagree';
  await expect(wx.setClipboardData({ data: 'x' })).resolves.toBeDefined();
  await expect(new FakeHost().launch(device).wx.getClipboardData()).resolves.toMatchObject({ data: 'x' });
});

test('within ten seconds of a refusal WeChat does not ask again', async () => {
  const { wx, device } = onPhoneWhoseOwner('disagree');
  let now = 0;
  device.now = () => now;
  await expect(wx.getClipboardData()).rejects.toBeDefined();
  device.person.privacy = 'agree';
  now = 9_999;
  await expect(wx.getClipboardData()).rejects.toMatchObject({ errno: 104 });
  now = 10_000;
  await expect(wx.getClipboardData()).resolves.toBeDefined();
});

test('requirePrivacyAuthorize asks, and getPrivacySetting says whether it is still needed', async () => {
  const { wx, device } = onPhoneWhoseOwner('disagree');
  const setting = () => byCallbacks((all) => wx.getPrivacySetting(all));
  const require = () => byCallbacks((all) => wx.requirePrivacyAuthorize(all));
  expect((await setting()).success).toMatchObject({ needAuthorization: true });
  expect((await require()).fail).toEqual({ errMsg: `requirePrivacyAuthorize:${NOT_AUTHORIZED}`, errno: 104 });
  device.privacy.forget();
  device.person.privacy = 'agree';
  expect((await require()).success).toEqual({ errMsg: 'requirePrivacyAuthorize:ok' });
  expect((await setting()).success).toMatchObject({ needAuthorization: false });
});

describe('a program that asks by itself', () => {
  type Resolve = (answer: object) => void;

  /** The private call waits; gives what the program then answers with. */
  function asking() {
    const { wx, device } = onPhoneWhoseOwner('agree');
    const asked = new Promise<{ resolve: Resolve; referrer: string }>((tell) => {
      wx.onNeedPrivacyAuthorization((resolve: Resolve, { referrer }: { referrer: string }) => {
        tell({ resolve, referrer });
      });
    });
    const call = wx.getClipboardData();
    return { asked, call, device };
  }

  test('is told which API waits, and lets it go on once its button was tapped', async () => {
    const { asked, call, device } = asking();
    const { resolve, referrer } = await asked;
    expect(referrer).toBe('getClipboardData');
    resolve({ event: 'exposureAuthorization' });
    device.agreeToPrivacy('agree-button');
    resolve({ event: 'agree', buttonId: 'agree-button' });
    await expect(call).resolves.toBeDefined();
  });

  test('cannot agree for the person: a button that was not tapped is no consent', async () => {
    const { asked, call } = asking();
    (await asked).resolve({ event: 'agree', buttonId: 'agree-button' });
    await expect(call).rejects.toMatchObject({
      errMsg: 'getClipboardData:fail privacy permission is not authorized or buttonId is wrong',
    });
  });

  test('lets the call fail when the person disagrees', async () => {
    const { asked, call } = asking();
    (await asked).resolve({ event: 'disagree' });
    await expect(call).rejects.toEqual({ errMsg: `getClipboardData:${NOT_AUTHORIZED}`, errno: 104 });
  });
});
