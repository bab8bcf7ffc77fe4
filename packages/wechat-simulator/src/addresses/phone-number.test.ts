import { APP_ID, RunningSimulator } from '../testing/running-simulator.js';

const PATH = '/wxa/business/getuserphonenumber';
const NUMBER = '13800005550';
let simulator: RunningSimulator;
beforeEach(async () => {
  simulator = await RunningSimulator.start();
});
afterEach(() => simulator.stop());

const phoneCode = () =>
  simulator.world.phoneCodes.issue({ person: simulator.world.people.visit('甲'), phoneNumber: NUMBER });

test("a code becomes the person's number, once", async () => {
  const code = phoneCode();
  expect(await (await simulator.post(PATH, { code })).json()).toMatchObject({
    errcode: 0,
    phone_info: { phoneNumber: NUMBER, purePhoneNumber: NUMBER, watermark: { appid: APP_ID } },
  });
  expect(await simulator.errcode(PATH, { code })).toBe(40029);
});

test('a code is good for five minutes', async () => {
  const code = phoneCode();
  simulator.world.clock.advance(300);
  expect(await simulator.errcode(PATH, { code })).toBe(40029);
});

test("with an openid, the code must be that person's", async () => {
  const other = simulator.world.people.visit('乙').openid;
  const own = simulator.world.people.visit('甲').openid;
  expect(await simulator.errcode(PATH, { code: phoneCode(), openid: other })).toBe(40003);
  expect(await simulator.errcode(PATH, { code: phoneCode(), openid: own })).toBe(0);
});

test('a login code is no phone code', async () => {
  const code = simulator.world.loginCodes.issue(simulator.world.people.visit('甲'));
  expect(await simulator.errcode(PATH, { code })).toBe(40029);
});
