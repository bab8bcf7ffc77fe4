import { addAgentUser } from '../../accounts/testing/add-account.js';
import { shanghaiDate } from '../../platform/clock.js';
import { newPublicId } from '../../platform/public-id.js';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import { addAuthorization } from '../../registry/testing/registry-fixtures.js';
import { AgentApp, type AgentFixture } from '../testing/agent-app.js';

let app: AgentApp;
let one: AgentFixture;
let other: AgentFixture;

beforeAll(async () => {
  app = await AgentApp.start();
  one = await app.agent();
  other = await app.agent();
});
afterAll(() => app?.stop());

const today = () => app.api.clock.today();
const get = (by: AgentFixture, id: string) => app.call(by, 'GET', `agent/outlets/${id}`);
const list = async (by: AgentFixture, query = '') =>
  (await app.call(by, 'GET', `agent/outlets?${query}`)).json().lines as { id: string; name: string }[];
const idsOf = async (by: AgentFixture, query = '') => (await list(by, query)).map(({ id }) => id).sort();
const confirm = (by: AgentFixture, ...outletIds: string[]) =>
  app.call(by, 'POST', 'agent/outlet-confirmations', { outletIds });

/** The form as the page sends it back. */
async function form(by: AgentFixture, id: string, change: object = {}): Promise<object> {
  const outlet = (await get(by, id)).json();
  const { version, name, licenceCode, address, divisionCode, location, hours, services, tradeIn, phones } =
    outlet;
  const kept = {
    version,
    name,
    licenceCode,
    address,
    divisionCode,
    location,
    hours,
    services,
    tradeIn,
    phones,
  };
  const authorizations = outlet.authorizations.map(
    ({ brandId, categoryCode, validFrom, validTo, contractNumber }: Record<string, unknown>) => ({
      brandId,
      categoryCode,
      validFrom,
      validTo,
      contractNumber,
    }),
  );
  return { ...kept, mobilePublic: false, authorizations, ...change };
}
const edit = async (by: AgentFixture, id: string, change: object) =>
  app.call(by, 'PUT', `agent/outlets/${id}`, await form(by, id, change));

async function report(outletId: string, daysAgo: number): Promise<void> {
  const faults = ['phoneWrong'];
  const { id } = (await app.call({ headers: {} }, 'POST', 'outlet-corrections', { outletId, faults })).json();
  const receivedAt = new Date(app.api.clock.now().getTime() - daysAgo * 86_400_000);
  await app.rows('UPDATE outlet_correction SET received_at = ? WHERE id = ?', [receivedAt, id]);
}

describe('an agent', () => {
  test('finds the outlets of its own brands and of nobody else, in lists, one by one and in every act', async () => {
    const mine = await app.outlet(one.brandId, { name: '演示甲店' });
    const theirs = await app.outlet(other.brandId, { name: '演示乙店' });
    expect(await idsOf(one)).toContain(mine);
    expect(await idsOf(one)).not.toContain(theirs);
    expect(await idsOf(one, `brandId=${other.brandId}`)).toEqual([]);
    const body = { ...(await form(other, theirs)) };
    const replies = [
      await get(one, theirs),
      await app.call(one, 'PUT', `agent/outlets/${theirs}`, body),
      await app.call(one, 'POST', `agent/outlets/${theirs}/expiry`, { reason: 'closedDown' }),
      await app.call(one, 'POST', `agent/outlets/${theirs}/restoration`),
      await app.call(one, 'POST', `agent/outlets/${theirs}/certificate-page`),
      await confirm(one, mine, theirs),
    ];
    expect(replies.map((reply) => `${reply.statusCode} ${reply.json().code}`)).toEqual(
      Array(replies.length).fill('404 outlet-not-found'),
    );
    expect((await app.published(theirs))?.authorizations[0]?.state).toBe('active');
  });

  test('pages through all of them in every order, missing none and meeting none twice', async () => {
    const agent = await app.agent();
    const made: string[] = [];
    for (let count = 0; count < 53; count += 1) {
      made.push(await app.outlet(agent.brandId, { name: `演示第${count % 7}店` }));
    }
    await confirm(agent, ...made.slice(0, 20));
    for (const order of ['place', 'name', 'confirmed']) {
      const first = (await app.call(agent, 'GET', `agent/outlets?order=${order}`)).json();
      const rest = (
        await app.call(agent, 'GET', `agent/outlets?order=${order}&cursor=${first.nextCursor}`)
      ).json();
      const ids = [...first.lines, ...rest.lines].map(({ id }) => id);
      expect(ids.sort()).toEqual([...made].sort());
      expect(rest.nextCursor).toBeNull();
    }
    expect((await app.call(agent, 'GET', 'agent/outlets?cursor=nonsense')).statusCode).toBe(400);
    expect(await list(agent, `q=${encodeURIComponent('第3店')}`)).toHaveLength(8);
    expect(await list(agent, 'divisionCode=1302')).toEqual([]);
    expect(await list(agent, 'divisionCode=1301')).toHaveLength(50);
  });
});

describe('an edit', () => {
  test('is published at once but for the phones, which wait for a bureau', async () => {
    const id = await app.outlet(one.brandId);
    const reply = await edit(one, id, { hours: '周一至周五 9:00—17:00', phones: ['0311-5550 0101'] });
    expect(reply.json()).toMatchObject({ applied: ['hours'], phoneReviewId: expect.any(String) });
    expect(await app.published(id)).toMatchObject({ hours: '周一至周五 9:00—17:00', phones: [] });
    expect((await get(one, id)).json()).toMatchObject({
      proposal: { state: 'pending', phones: ['0311-5550 0101'] },
      freshness: { standing: 'fresh', confirmedOn: today() },
    });
    expect(await app.actsOn(id)).toEqual(['editOutlet']);
  });

  test('of what somebody changed meanwhile is refused, and says so', async () => {
    const id = await app.outlet(one.brandId);
    const stale = await form(one, id, { hours: '演示的旧时间' });
    await edit(one, id, { hours: '演示的新时间' });
    const reply = await app.call(one, 'PUT', `agent/outlets/${id}`, stale);
    expect(reply.json()).toMatchObject({ status: 409, code: 'outlet-changed' });
    expect((await app.published(id))?.hours).toBe('演示的新时间');
  });

  test('changes nothing that another agent answers for too, except the own authorization', async () => {
    const id = await app.outlet(one.brandId);
    await app.write((transaction) => addAuthorization(transaction, { outletId: id, brandId: other.brandId }));
    const refused = await edit(one, id, { address: '演示新路 9 号' });
    expect(refused.json()).toMatchObject({ status: 409, code: 'outlet-shared' });
    const { authorizations } = (await form(one, id)) as { authorizations: object[] };
    const mine = [{ ...authorizations[0], validTo: '2030-12-31' }];
    expect((await edit(one, id, { authorizations: mine })).statusCode).toBe(200);
    const theirs = [{ ...authorizations[0], brandId: other.brandId, validTo: '2030-12-31' }];
    expect((await edit(one, id, { authorizations: theirs })).statusCode).toBe(400);
    const published = await app.published(id);
    const ends = Object.fromEntries(
      published!.authorizations.map(({ brandId, validTo }) => [brandId, validTo]),
    );
    expect(ends).toEqual({ [one.brandId]: '2030-12-31', [other.brandId]: null });
    expect(published!.address).toBe('演示路 1 号');
  });

  test('says at each field what is wrong with it', async () => {
    const id = await app.outlet(one.brandId);
    const reply = await edit(one, id, {
      licenceCode: '91130100MA0DEMO010',
      divisionCode: '999999',
      phones: ['55500', '13800000000'],
      services: '有事打 13800000000',
    });
    const fields = reply.json().errors.map(({ field }: { field: string }) => field);
    expect(fields.sort()).toEqual(['divisionCode', 'licenceCode', 'phones.0', 'phones.1', 'services']);
  });
});

describe('an outlet that is expired', () => {
  test('leaves the registry when it closed down, and comes back as it was', async () => {
    const id = await app.outlet(one.brandId, { validTo: '2030-12-31' });
    expect(
      (await app.call(one, 'POST', `agent/outlets/${id}/expiry`, { reason: 'closedDown' })).statusCode,
    ).toBe(204);
    expect(await app.published(id)).toBeNull();
    expect(await idsOf(one)).not.toContain(id);
    expect(await idsOf(one, 'standing=left')).toContain(id);
    expect((await app.call(one, 'POST', `agent/outlets/${id}/restoration`)).statusCode).toBe(204);
    expect((await app.published(id))?.authorizations).toMatchObject([
      { state: 'active', validTo: '2030-12-31' },
    ]);
    expect(await app.actsOn(id)).toEqual(['expireOutlet', 'restoreOutlet']);
    const again = await app.call(one, 'POST', `agent/outlets/${id}/restoration`);
    expect(again.json()).toMatchObject({ code: 'nothing-to-restore' });
  });

  test('stays for other agents, whatever the reason', async () => {
    const id = await app.outlet(one.brandId);
    await app.write((transaction) => addAuthorization(transaction, { outletId: id, brandId: other.brandId }));
    await app.call(one, 'POST', `agent/outlets/${id}/expiry`, { reason: 'closedDown' });
    const states = (await app.published(id))!.authorizations.map(({ brandId, state }) => [brandId, state]);
    expect(Object.fromEntries(states)).toEqual({ [one.brandId]: 'withdrawn', [other.brandId]: 'active' });
    expect(await idsOf(other)).toContain(id);
  });
});

describe('freshness', () => {
  test('lists and counts agree with what each outlet says of itself', async () => {
    const agent = await app.agent();
    const [never, fresh, old, reported, lapsed] = [
      await app.outlet(agent.brandId, { name: '演示从未确认' }),
      await app.outlet(agent.brandId, { name: '演示刚确认' }),
      await app.outlet(agent.brandId, { name: '演示两年前确认' }),
      await app.outlet(agent.brandId, { name: '演示有人反映' }),
      await app.outlet(agent.brandId, { name: '演示授权到期', validTo: addDays(today(), -90) }),
    ];
    await confirm(agent, fresh, old, reported, lapsed);
    await app.rows('UPDATE outlet_confirmation SET confirmed_on = ? WHERE outlet_id = ?', [
      addDays(today(), -730),
      old,
    ]);
    const beforeTheEnd = addDays(today(), -120);
    await app.rows('UPDATE outlet_confirmation SET confirmed_on = ? WHERE outlet_id = ?', [
      beforeTheEnd,
      lapsed,
    ]);
    await report(reported, 60);
    const expected: Record<string, string[]> = {
      overdue: [old, reported, lapsed],
      due: [never],
      fresh: [fresh],
      toDo: [old, reported, lapsed, never],
    };
    for (const [standing, ids] of Object.entries(expected)) {
      expect([standing, await idsOf(agent, `freshness=${standing}`)]).toEqual([standing, [...ids].sort()]);
    }
    const lines = (await app.call(agent, 'GET', 'agent/outlets')).json().lines;
    for (const { id, freshness } of lines) expect(expected[freshness.standing]).toContain(id);
    const counts = (await app.call(agent, 'GET', 'agent/freshness')).json();
    expect(counts).toMatchObject({ total: 5, overdue: 3, due: 1, fresh: 1 });
    expect(counts.rules[0]).toContain('第43号');
    // Whoever looks at it after the end and leaves it so has dealt with it.
    await confirm(agent, lapsed);
    expect(await idsOf(agent, 'freshness=overdue')).toEqual([old, reported].sort());
    const own = (await get(agent, reported)).json();
    expect(own).toMatchObject({
      reported: true,
      reports: { count: 1, faults: [{ fault: 'phoneWrong', count: 1 }] },
      freshness: { because: 'reported', confirmedOn: shanghaiDate(app.api.clock.now()) },
    });
  });

  test('is confirmed for many at once, or for none when one of them is not the agent’s', async () => {
    const agent = await app.agent();
    const mine = await Promise.all([1, 2, 3].map(() => app.outlet(agent.brandId)));
    const theirs = await app.outlet(other.brandId);
    expect((await confirm(agent, ...mine, theirs)).statusCode).toBe(404);
    const confirmed = () =>
      app.rows('SELECT outlet_id FROM outlet_confirmation WHERE brand_id = ?', [agent.brandId]);
    expect(await confirmed()).toEqual([]);
    expect((await confirm(agent, ...mine)).json()).toEqual({ count: 3, confirmedOn: today() });
    expect(await confirmed()).toHaveLength(3);
    expect((await app.call(agent, 'GET', 'agent/freshness')).json()).toMatchObject({ total: 3, fresh: 3 });
  });
});

describe('an agent’s letter', () => {
  test('that ended yesterday closes its brand’s outlets and all else but what renews it', async () => {
    const agent = await app.agent();
    const id = await app.outlet(agent.brandId);
    await app.letter(agent, { validTo: today() });
    expect(await idsOf(agent)).toEqual([id]);
    app.api.clock.advanceDays(1);
    try {
      const fresh = await app.agent({ brand: `演示另一品牌${newPublicId()}` });
      expect((await app.call(fresh, 'GET', 'agent/outlets')).statusCode).toBe(200);
      // The session of before the night is over by then: somebody logs in anew.
      const { headers } = await loggedIn(agent);
      const reply = await app.call({ headers }, 'GET', 'agent/outlets');
      expect(reply.json()).toMatchObject({ status: 403, code: 'authorization-ended' });
      expect((await app.call({ headers }, 'GET', 'agent-sessions/current')).statusCode).toBe(200);
    } finally {
      app.api.clock.advanceDays(-1);
    }
  });

  test('for one of its brands that is over leaves the others', async () => {
    const agent = await app.agent();
    const second = await app.agent();
    await app.rows('UPDATE brand SET general_agent_id = ? WHERE id = ?', [
      agent.generalAgentId,
      second.brandId,
    ]);
    const [kept, lost] = [await app.outlet(agent.brandId), await app.outlet(second.brandId)];
    await app.letter({ ...agent, brandId: second.brandId }, { validTo: addDays(today(), -1) });
    expect(await idsOf(agent)).toEqual([kept]);
    expect((await get(agent, lost)).statusCode).toBe(404);
  });
});

async function loggedIn({ generalAgentId }: AgentFixture) {
  return addAgentUser(app.api.app, { generalAgentId, roles: ['agentAdmin'] });
}
