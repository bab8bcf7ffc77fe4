import { FakeHost } from './testing/fake-host.js';

function inTap() {
  const host = new FakeHost();
  host.isInTap = true;
  return { host, ...host.launch() };
}

test('answers for each template what the person said', async () => {
  const { wx, device } = inTap();
  device.person.subscriptions.set('b', 'reject');
  await expect(wx.requestSubscribeMessage({ tmplIds: ['a', 'b'] })).resolves.toEqual({
    errMsg: 'requestSubscribeMessage:ok',
    a: 'accept',
    b: 'reject',
  });
});

test('is refused outside a tap, and nobody is asked', async () => {
  const { host, wx } = inTap();
  host.isInTap = false;
  await expect(wx.requestSubscribeMessage({ tmplIds: ['a'] })).rejects.toEqual({
    errMsg: 'requestSubscribeMessage:fail can only be invoked by user TAP gesture.',
  });
  expect(host.events).toEqual([]);
});

test.each([
  ['no template', [], 10001],
  ['an id that is no text', [7], 10004],
  ['four templates', ['a', 'b', 'c', 'd'], 20003],
  ['a template that does not exist', ['z'], 20001],
])('%s is refused with its number', async (_what, tmplIds, errCode) => {
  const { wx, device } = inTap();
  device.subscriptions.templates = ['a', 'b', 'c', 'd'];
  await expect(wx.requestSubscribeMessage({ tmplIds })).rejects.toMatchObject({ errCode });
});

test('is refused when the person has switched all messages off', async () => {
  const { wx, device } = inTap();
  device.subscriptions.mainSwitch = false;
  await expect(wx.requestSubscribeMessage({ tmplIds: ['a'] })).rejects.toMatchObject({ errCode: 20004 });
});
