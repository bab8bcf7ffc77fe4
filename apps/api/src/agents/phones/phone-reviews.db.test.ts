import { newPublicId } from '../../platform/public-id.js';
import { RegistryFeed } from '../../registry/registry-feed.js';
import { addAuthorization } from '../../registry/testing/registry-fixtures.js';
import { ReviewingBureaus } from '../reviewing/reviewing-bureaus.js';
import { AgentApp, type AgentFixture, type Caller } from '../testing/agent-app.js';

const CITY = '1301';

let app: AgentApp;
let agent: AgentFixture;
let other: AgentFixture;
let province: Caller;
let city: Caller;
let elsewhere: Caller;

beforeAll(async () => {
  app = await AgentApp.start();
  [agent, other] = [await app.agent(), await app.agent()];
  province = await app.staff('13', 'handler');
  city = await app.staff(CITY, 'supervisor');
  elsewhere = await app.staff('1302', 'supervisor');
});
afterAll(() => app?.stop());

let line = 101;
const newNumber = () => `4005550${line++}`;
const proposal = (more: object = {}) => ({
  ...{
    brandId: agent.brandId,
    servicePhoneId: null,
    number: newNumber(),
    purpose: 'afterSales',
    hours: '每天',
  },
  ...{ validFrom: null, validTo: null, evidence: '演示：品牌官网' },
  ...more,
});
const propose = (body: object, by: AgentFixture = agent) =>
  app.call(by, 'POST', 'agent/service-phone-proposals', body);
const approve = (by: Caller, id: string) => app.call(by, 'POST', `staff/phone-reviews/${id}/approval`);
const giveBack = (by: Caller, id: string) =>
  app.call(by, 'POST', `staff/phone-reviews/${id}/return`, { reasons: '演示：依据打不开' });
const pendingOf = async (by: Caller): Promise<string[]> =>
  (await app.call(by, 'GET', 'staff/phone-reviews')).json().lines.map(({ id }: { id: string }) => id);
const own = async (by: AgentFixture = agent) => (await app.call(by, 'GET', 'agent/service-phones')).json();

async function officialNumbers(brandId: string): Promise<string[]> {
  const feed = new RegistryFeed(() => app.api.database.dataSource, app.api.clock);
  const { brands } = await feed.changesSince(0);
  return brands.find(({ id }) => id === brandId)!.servicePhones.map(({ number }) => number);
}

test('a number is official once a bureau approves it, and not a moment before', async () => {
  const body = proposal();
  const { reviewId } = (await propose(body)).json();
  expect(await officialNumbers(agent.brandId)).not.toContain(body.number);
  expect(await pendingOf(province)).toContain(reviewId);
  expect((await approve(province, reviewId)).statusCode).toBe(204);
  expect(await officialNumbers(agent.brandId)).toContain(body.number);
  const [phone] = (await own()).phones.filter(({ number }: { number: string }) => number === body.number);
  expect(phone).toMatchObject({
    source: expect.stringContaining('审核'),
    lastConfirmedOn: app.api.clock.today(),
  });
  expect((await approve(province, reviewId)).json()).toMatchObject({ code: 'already-decided' });
  expect(await app.actsOn(reviewId)).toEqual(['proposePhone', 'approvePhone']);
});

test('what is returned is told with its reasons, and never published', async () => {
  const body = proposal();
  const { reviewId } = (await propose(body)).json();
  expect((await app.call(province, 'POST', `staff/phone-reviews/${reviewId}/return`, {})).statusCode).toBe(
    400,
  );
  expect((await giveBack(province, reviewId)).statusCode).toBe(204);
  const [review] = (await own()).reviews;
  expect(review).toMatchObject({ state: 'returned', reasons: '演示：依据打不开' });
  expect((await approve(province, reviewId)).json()).toMatchObject({ code: 'already-decided' });
  expect(await officialNumbers(agent.brandId)).not.toContain(body.number);
});

test('one number waits once: the later proposal takes the place of the earlier', async () => {
  const body = proposal();
  const first = (await propose(body)).json().reviewId;
  const second = (await propose({ ...body, hours: '周一至周五' })).json().reviewId;
  const pending = await pendingOf(province);
  expect(pending).toContain(second);
  expect(pending).not.toContain(first);
  expect((await approve(province, first)).json()).toMatchObject({ code: 'already-decided' });
});

test('a changed number stays as it was until it is approved, and is then one and the same', async () => {
  const body = proposal();
  await approve(province, (await propose(body)).json().reviewId);
  const [phone] = (await own()).phones.filter(({ number }: { number: string }) => number === body.number);
  const changed = { ...body, servicePhoneId: phone.id, number: newNumber() };
  const { reviewId } = (await propose(changed)).json();
  expect(await officialNumbers(agent.brandId)).toContain(body.number);
  const review = (await app.call(province, 'GET', `staff/phone-reviews/${reviewId}`)).json();
  expect(review).toMatchObject({ before: { number: body.number }, after: { number: changed.number } });
  await approve(province, reviewId);
  const numbers = await officialNumbers(agent.brandId);
  expect([numbers.includes(body.number), numbers.includes(changed.number)]).toEqual([false, true]);
  expect((await propose({ ...changed, servicePhoneId: null })).json()).toMatchObject({
    code: 'nothing-proposed',
  });
});

test('a number of which a bureau warns is not made official', async () => {
  const body = proposal();
  await app.rows(
    'INSERT INTO number_warning (id, number, reason, source, published_on) VALUES (?, ?, ?, ?, ?)',
    [newPublicId(), body.number, '演示', '演示', '2026-01-01'],
  );
  const { reviewId } = (await propose(body)).json();
  expect((await app.call(province, 'GET', `staff/phone-reviews/${reviewId}`)).json().warned).toHaveLength(1);
  expect((await approve(province, reviewId)).json()).toMatchObject({ status: 409, code: 'number-warned' });
  expect(await officialNumbers(agent.brandId)).not.toContain(body.number);
});

test('nothing is published for a brand whose letter ended while it waited', async () => {
  const lapsing = await app.agent();
  const body = proposal({ brandId: lapsing.brandId });
  const { reviewId } = (await propose(body, lapsing)).json();
  await app.letter(lapsing, { validTo: '2020-12-31' });
  expect((await approve(province, reviewId)).json()).toMatchObject({ code: 'brand-right-ended' });
});

test('an agent’s proposals are there for the bureau that reviews it and for the province alone', async () => {
  const given = await app.agent();
  await app.api.app
    .get(ReviewingBureaus, { strict: false })
    .give(app.api.database.dataSource.manager, given.generalAgentId, CITY);
  const { reviewId } = (await propose(proposal({ brandId: given.brandId }), given)).json();
  const kept = (await propose(proposal())).json().reviewId;
  expect(await pendingOf(city)).toEqual([reviewId]);
  expect(await pendingOf(elsewhere)).toEqual([]);
  for (const [by, id] of [
    [elsewhere, reviewId],
    [city, kept],
  ] as const) {
    const replies = [
      await app.call(by, 'GET', `staff/phone-reviews/${id}`),
      await approve(by, id),
      await giveBack(by, id),
    ];
    expect(replies.map((reply) => reply.json().code)).toEqual(Array(3).fill('phone-review-not-found'));
  }
  expect((await approve(city, reviewId)).statusCode).toBe(204);
});

test('an agent proposes, expires, confirms and takes back nothing of another', async () => {
  const body = proposal({ brandId: other.brandId });
  const { reviewId } = (await propose(body, other)).json();
  expect((await propose(proposal({ brandId: other.brandId }))).statusCode).toBe(400);
  expect((await app.call(agent, 'POST', `agent/phone-proposals/${reviewId}/withdrawal`)).statusCode).toBe(
    404,
  );
  await approve(province, reviewId);
  const [phone] = (await own(other)).phones;
  const replies = [
    await propose(proposal({ servicePhoneId: phone.id })),
    await app.call(agent, 'POST', `agent/service-phones/${phone.id}/expiry`, { validTo: '2020-01-01' }),
    await app.call(agent, 'POST', 'agent/service-phone-confirmations', { servicePhoneIds: [phone.id] }),
  ];
  expect(replies.map((reply) => reply.json().code)).toEqual(Array(3).fill('service-phone-not-found'));
  expect(await officialNumbers(other.brandId)).toEqual([body.number]);
});

test('taking a number out needs nobody’s leave', async () => {
  const body = proposal({ brandId: other.brandId });
  await approve(province, (await propose(body, other)).json().reviewId);
  const [phone] = (await own(other)).phones.filter(
    ({ number }: { number: string }) => number === body.number,
  );
  const expiry = await app.call(other, 'POST', `agent/service-phones/${phone.id}/expiry`, {
    validTo: '2020-01-01',
  });
  expect(expiry.statusCode).toBe(204);
  const [after] = (await own(other)).phones.filter(
    ({ number }: { number: string }) => number === body.number,
  );
  expect(after).toMatchObject({ validTo: '2020-01-01', status: 'expired' });
});

test('mobiles and what is no number are refused at the field', async () => {
  for (const number of ['13800000000', '5550']) {
    expect((await propose(proposal({ number }))).json()).toMatchObject({ errors: [{ field: 'number' }] });
  }
});

describe('an outlet’s numbers', () => {
  const propose = async (outletId: string, phones: string[], by = agent): Promise<string> => {
    const outlet = (await app.call(by, 'GET', `agent/outlets/${outletId}`)).json();
    const { version, name, licenceCode, address, divisionCode, location, hours, services, tradeIn } = outlet;
    const form = { version, name, licenceCode, address, divisionCode, location, hours, services, tradeIn };
    const body = { ...form, phones, mobilePublic: false, authorizations: [] };
    return (await app.call(by, 'PUT', `agent/outlets/${outletId}`, body)).json().phoneReviewId;
  };
  const published = async (outletId: string) =>
    (await app.published(outletId))!.phones.map(({ number }) => number);

  test('are published when they are approved', async () => {
    const outletId = await app.outlet(agent.brandId);
    const reviewId = await propose(outletId, ['0311-5550 0101']);
    expect(await published(outletId)).toEqual([]);
    expect((await approve(province, reviewId)).statusCode).toBe(204);
    expect(await published(outletId)).toEqual(['031155500101']);
  });

  test('that another agent gave stay where both answer for the outlet', async () => {
    const outletId = await app.outlet(agent.brandId);
    await app.write((transaction) => addAuthorization(transaction, { outletId, brandId: other.brandId }));
    await approve(province, await propose(outletId, ['0311-5550 0102'], other));
    await approve(province, await propose(outletId, ['0311-5550 0102', '0311-5550 0103']));
    const owners = (await app.published(outletId))!.phones.map(({ number, brandIds }) => [
      number,
      ...brandIds,
    ]);
    // Repeating the other's number among one's own does not make it one's own.
    expect(owners).toEqual([
      ['031155500102', other.brandId],
      ['031155500103', agent.brandId],
    ]);
    await approve(province, await propose(outletId, []));
    expect(await published(outletId)).toEqual(['031155500102']);
  });
});
