import { Api } from '../support/api.js';
import { BureauPeople, type Officer } from '../support/bureau-people.js';
import { caseDrafts } from '../support/case-drafts.js';
import { Cleanup } from '../support/cleanup.js';
import { newFieldKeys } from '../support/field-keys.js';
import { HARD_PLACES, type HardPlace } from '../support/hard-places.js';
import { Jwb } from '../support/jwb.js';
import { MiniProgramPhone, onlyOnOurHost } from '../support/mini-program.js';
import { act, inDays, onList } from '../support/officer-work.js';
import { startProduct } from '../support/product.js';
import { WeChatSimulator } from '../support/wechat-simulator.js';

const FORM = '/pages/cases/case-file/index';
const LIST = '/pages/cases/my-cases/index';
const DAYS_PAST_THE_DECISION = 25;
const [PLACE] = HARD_PLACES as [HardPlace];

const cleanup = Cleanup.afterThisFile();
let wechat: WeChatSimulator;
let settings: Record<string, string>;
let databaseUrl: string;
let api: Api;
const officers = new Map<string, Officer>();

beforeAll(async () => {
  wechat = await WeChatSimulator.start(cleanup);
  settings = { ...wechat.apiSettings(), FIELD_KEYS: newFieldKeys() };
  const product = await startProduct(cleanup);
  await product.api.process.stop();
  databaseUrl = product.databaseUrl;
  api = await Api.start(cleanup, { databaseUrl, settings });
  const people = await BureauPeople.begin({ api, jwb: new Jwb(cleanup, databaseUrl, settings) });
  for (const code of new Set(HARD_PLACES.flatMap((each) => [each.bureauCode, each.neighbourCode]))) {
    officers.set(code, await people.join(code, 'handler'));
  }
});

const officerOf = (code: string) => officers.get(code)!;

async function pickUp(person: string, url: string, at = api): Promise<MiniProgramPhone> {
  const device = MiniProgramPhone.device();
  device.loginCode = () => wechat.loginCode(person);
  return MiniProgramPhone.pickUp(cleanup, at.origin, { url, device });
}

/** Somebody who has filled in everything, at the last step. */
async function atLastStep(person: string, changes: object): Promise<MiniProgramPhone> {
  const phone = await pickUp(person, '/pages/mine/index');
  const drafts = JSON.stringify(caseDrafts({ key: crypto.randomUUID(), divisionCode: null, ...changes }));
  await phone.mini.callWxMethod('setStorageSync', 'caseDrafts', drafts);
  await phone.mini.reLaunch(FORM);
  return phone;
}

/** Sends it. @returns the numbers on the receipt, complaint first */
async function send({ screen }: MiniProgramPhone): Promise<string[]> {
  await screen.tap('提交');
  await screen.shows('收件编号');
  return (await screen.text()).match(/\b\d{15}\b/g) ?? [];
}

async function openCaseAsSender(person: string, at = api): Promise<MiniProgramPhone> {
  const phone = await pickUp(person, LIST, at);
  await phone.screen.tapBeginning('投诉：演示家电维修部');
  await phone.screen.shows('您提交了投诉');
  return phone;
}

for (const { address, bureauCode, bureauName, neighbourCode } of HARD_PLACES) {
  onlyOnOurHost(
    `both kinds about a business in ${address}: its bureau is told before, gets both, and the neighbour sees neither`,
    async () => {
      const phone = await atLastStep('读者甲', { respondentAddress: address });
      for (const kind of ['投诉', '举报']) await phone.screen.shows(`${kind}由谁来办`);
      await phone.screen.shows(bureauName);
      const numbers = await send(phone);
      expect(numbers).toHaveLength(2);
      for (const number of numbers) {
        const line = await onList(officerOf(bureauCode), 'new', number);
        expect(line).toMatchObject({ state: 'received' });
        expect(await onList(officerOf(neighbourCode), 'all', number)).toBeNull();
        expect(await officerOf(neighbourCode).status('GET', `/staff/cases/${line?.id}`)).toBe(404);
      }
      expect(phone.host?.errors()).toEqual([]);
      await phone.putDown();
    },
  );
}

/** A complaint of this person's about a business in the first of the places. @returns its id */
async function filed(person: string): Promise<{ caseId: string; number: string }> {
  const phone = await atLastStep(person, { kinds: ['complaint'], respondentAddress: PLACE.address });
  await phone.screen.shows(PLACE.bureauName);
  const [number = ''] = await send(phone);
  await phone.putDown();
  const line = await onList(officerOf(PLACE.bureauCode), 'new', number);
  return { caseId: line?.id ?? '', number };
}

onlyOnOurHost(
  'a complaint is accepted, mediated, settled and closed, and its sender follows it and rates it',
  async () => {
    const { caseId } = await filed('读者乙');
    const officer = officerOf(PLACE.bureauCode);
    expect((await act(officer, caseId, 'accept')).state).toBe('accepted');
    const session = { on: inDays(3), at: '09:30', way: 'onSite', place: '演示调解室' };
    await act(officer, caseId, 'scheduleMediation', session);
    await act(officer, caseId, 'settle', { agreement: '演示家电维修部退还六百八十元。' });
    expect((await act(officer, caseId, 'close')).state).toBe('closed');

    const phone = await openCaseAsSender('读者乙');
    for (const words of ['受理了您的投诉', '演示调解室', '调解成功', '办结']) await phone.screen.shows(words);
    await phone.screen.tap('评价');
    await phone.screen.tapBeginning('5 星');
    await phone.screen.tap('提交评价');
    await phone.screen.shows('谢谢您的评价。');
    expect(phone.host?.errors()).toEqual([]);
    await phone.putDown();
  },
);

onlyOnOurHost('another is declined with its form, and its sender is told why', async () => {
  const { caseId } = await filed('读者丙');
  const officer = officerOf(PLACE.bureauCode);
  const { acts } = await officer.get<{ acts: { act: string; grounds: { id: string; plain: string }[] }[] }>(
    `/staff/cases/${caseId}/acts`,
  );
  const ground = acts.find((each) => each.act === 'decline')!.grounds[3]!;
  const declined = await act(officer, caseId, 'decline', { ground: ground.id });
  expect(declined).toMatchObject({ state: 'declined', document: { form: 6 } });
  const phone = await openCaseAsSender('读者丙');
  await phone.screen.shows('决定不予受理');
  await phone.screen.shows(ground.plain);
  await phone.putDown();
});

onlyOnOurHost(
  'another that nobody decides upon in time is on the list of the overdue, and its sender sees that it is',
  async () => {
    const { number } = await filed('读者丁');
    expect(await onList(officerOf(PLACE.bureauCode), 'overdue', number)).toBeNull();
    await api.process.stop();
    const shifted = { ...settings, CLOCK_SHIFT_DAYS: String(DAYS_PAST_THE_DECISION) };
    const later = await Api.start(cleanup, { databaseUrl, settings: shifted });
    // The others' sessions are over by then.
    const people = await BureauPeople.begin(
      { api: later, jwb: new Jwb(cleanup, databaseUrl, shifted), aheadDays: DAYS_PAST_THE_DECISION },
      '--another',
    );
    const officer = await people.join(PLACE.bureauCode, 'handler');
    expect(await onList(officer, 'overdue', number)).not.toBeNull();
    const phone = await openCaseAsSender('读者丁', later);
    await phone.screen.shows('已经过期了');
    await phone.putDown();
  },
);
