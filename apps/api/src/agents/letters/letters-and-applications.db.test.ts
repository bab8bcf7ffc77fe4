import { creditCodeCheckPlace } from '@jiweibao/shared';
import { newPublicId } from '../../platform/public-id.js';
import { Retention } from '../../platform/retention/retention.js';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import { ReviewingBureaus } from '../reviewing/reviewing-bureaus.js';
import { AgentApp, type AgentFixture, type Caller } from '../testing/agent-app.js';

const CITY = '1301';
const NOBODY: Caller = { headers: {} };

let app: AgentApp;
let province: Caller;
let city: Caller;
let elsewhere: Caller;

beforeAll(async () => {
  app = await AgentApp.start();
  province = await app.staff('13', 'supervisor');
  city = await app.staff(CITY, 'handler');
  elsewhere = await app.staff('1302', 'supervisor');
});
afterAll(() => app?.stop());

const today = () => app.api.clock.today();
const giveToCity = (generalAgentId: string) =>
  app.call(province, 'PUT', `staff/agents/${generalAgentId}/reviewing-bureau`, { bureauCode: CITY });
const outletIds = async (by: Caller) =>
  (await app.call(by, 'GET', 'agent/outlets')).json().lines.map(({ id }: { id: string }) => id);

describe('a letter', () => {
  const send = async (agent: AgentFixture, more: object = {}): Promise<string> => {
    const draftKey = newPublicId();
    const fileIds = [await app.upload(draftKey)];
    const body = { brandId: agent.brandId, validFrom: '2026-01-01', validTo: '2030-12-31', fileIds, ...more };
    const reply = await app.call(agent, 'POST', 'agent/brand-letters', body, { 'draft-key': draftKey });
    return reply.json().letterId;
  };
  const approve = (by: Caller, id: string, validTo: string | null = '2030-12-31') =>
    app.call(by, 'POST', `staff/brand-letters/${id}/approval`, { validFrom: '2026-01-01', validTo });
  const own = async (agent: Caller) => (await app.call(agent, 'GET', 'agent/brands')).json();

  test('gives back its brand to an agent whose authorization had ended, once a bureau approves it', async () => {
    const agent = await app.agent();
    const outletId = await app.outlet(agent.brandId);
    await app.letter(agent, { validTo: addDays(today(), -1) });
    expect((await app.call(agent, 'GET', 'agent/outlets')).json()).toMatchObject({
      code: 'authorization-ended',
    });
    const id = await send(agent);
    expect(await own(agent)).toMatchObject({
      ended: true,
      brands: [{ right: 'ended' }],
      letters: [{ status: 'pending' }, { status: 'expired' }],
    });
    expect((await app.call(agent, 'GET', 'agent/outlets')).statusCode).toBe(403);
    expect((await approve(province, id)).statusCode).toBe(204);
    expect(await outletIds(agent)).toEqual([outletId]);
    expect(await own(agent)).toMatchObject({
      ended: false,
      brands: [{ right: 'inForce', endsOn: '2030-12-31' }],
    });
    expect((await approve(province, id)).json()).toMatchObject({ code: 'already-decided' });
    expect(await app.actsOn(id)).toEqual(['sendBrandLetter', 'approveBrandLetter']);
  });

  test('is over at once when a bureau ends it, and says why', async () => {
    const agent = await app.agent();
    const id = await app.letter(agent);
    const end = () =>
      app.call(province, 'POST', `staff/brand-letters/${id}/end`, { reasons: '演示：品牌收回' });
    expect((await end()).statusCode).toBe(204);
    expect((await end()).json()).toMatchObject({ code: 'already-decided' });
    expect(await own(agent)).toMatchObject({ letters: [{ status: 'ended', reasons: '演示：品牌收回' }] });
    expect((await app.call(agent, 'GET', 'agent/outlets')).statusCode).toBe(403);
  });

  test('and its file are there for the agent, its bureau and the province, and for nobody else', async () => {
    const [agent, stranger] = [await app.agent(), await app.agent()];
    const id = await send(agent);
    const [{ fileIds }] = (await own(agent)).letters;
    await giveToCity(agent.generalAgentId);
    const file = (by: Caller, world: 'staff' | 'agent', letterId = id) =>
      app.call(by, 'GET', `${world}/brand-letters/${letterId}/files/${fileIds[0]}`);
    for (const [by, world] of [
      [agent, 'agent'],
      [city, 'staff'],
      [province, 'staff'],
    ] as const) {
      expect((await file(by, world)).statusCode).toBe(200);
    }
    expect((await file(stranger, 'agent')).statusCode).toBe(404);
    expect((await file(elsewhere, 'staff')).statusCode).toBe(404);
    // Nor by a letter of one's own.
    expect((await file(stranger, 'agent', await send(stranger))).statusCode).toBe(404);
    for (const reply of [
      await approve(elsewhere, id),
      await app.call(elsewhere, 'POST', `staff/brand-letters/${id}/return`, { reasons: '演示' }),
      await app.call(elsewhere, 'POST', `staff/brand-letters/${id}/end`, { reasons: '演示' }),
    ]) {
      expect(reply.json()).toMatchObject({ status: 404, code: 'brand-letter-not-found' });
    }
    const listed = async (by: Caller) =>
      (await app.call(by, 'GET', 'staff/brand-letters')).json().lines.map((line: { id: string }) => line.id);
    expect(await listed(city)).toEqual([id]);
    expect(await listed(elsewhere)).toEqual([]);
    expect((await approve(city, id)).statusCode).toBe(204);
  });

  test('does not take a brand from an agent that may speak for it', async () => {
    const [holder, taker] = [await app.agent(), await app.agent()];
    const id = await send(taker, { brandId: holder.brandId });
    expect((await approve(province, id)).json()).toMatchObject({ status: 409, code: 'brand-taken' });
    const path = `staff/agents/${holder.generalAgentId}/brands/${holder.brandId}/ending`;
    expect((await app.call(province, 'POST', path, { reasons: '演示：换了总代理' })).statusCode).toBe(204);
    expect((await approve(province, id)).statusCode).toBe(204);
    expect((await own(taker)).brands.map((brand: { id: string }) => brand.id)).toContain(holder.brandId);
    expect((await app.call(holder, 'GET', 'agent/outlets')).json()).toMatchObject({
      code: 'authorization-ended',
    });
  });

  test('with a file of somebody else’s draft, or with its dates reversed, is refused', async () => {
    const agent = await app.agent();
    const fileIds = [await app.upload(newPublicId())];
    const body = { brandId: agent.brandId, validFrom: '2026-01-01', validTo: '2030-12-31', fileIds };
    const post = (payload: object) =>
      app.call(agent, 'POST', 'agent/brand-letters', payload, { 'draft-key': newPublicId() });
    expect((await post(body)).statusCode).toBe(422);
    expect((await post({ ...body, validTo: '2025-12-31' })).json()).toMatchObject({
      errors: [{ field: 'validTo' }],
    });
    expect((await own(agent)).letters).toEqual([]);
  });
});

describe('the bureau that reviews an agent', () => {
  test('is given by the province alone', async () => {
    const agent = await app.agent();
    const give = (by: Caller, bureauCode: string) =>
      app.call(by, 'PUT', `staff/agents/${agent.generalAgentId}/reviewing-bureau`, { bureauCode });
    expect((await give(elsewhere, '1302')).json()).toMatchObject({ status: 403, code: 'beyond-authority' });
    expect((await give(province, '130102')).statusCode).toBe(400);
    expect((await give(province, '1302')).statusCode).toBe(204);
    const seen = (await app.call(elsewhere, 'GET', 'staff/agents')).json();
    expect(seen.lines).toMatchObject([
      { generalAgentId: agent.generalAgentId, reviewingBureau: { code: '1302' } },
    ]);
    expect(await app.actsOn(agent.generalAgentId)).toEqual(['giveAgentToBureau']);
  });
});

describe('an application', () => {
  let number = 100;
  const newCreditCode = () => {
    const first = `91130100MA0YY${String(number++).padStart(4, '0')}`;
    return first + creditCodeCheckPlace(first);
  };
  async function apply(more: object = {}, brand: object = {}) {
    const draftKey = newPublicId();
    const brands = [
      {
        ...{ name: `演示新牌${newPublicId()}`, validFrom: '2026-01-01', validTo: '2030-12-31' },
        fileIds: [await app.upload(draftKey)],
        ...brand,
      },
    ];
    const contact = { contactName: '演示联系人', contactPhone: '0311-5550 0109' };
    const body = { companyName: '演示申请公司', creditCode: newCreditCode(), ...contact, brands, ...more };
    const key = newPublicId();
    const send = () =>
      app.call(NOBODY, 'POST', 'agent-applications', body, { 'draft-key': draftKey, 'idempotency-key': key });
    return { body, reply: await send(), again: send };
  }
  const track = (code: string) =>
    app.call(NOBODY, 'GET', 'agent-applications/current', undefined, { 'query-code': code });
  const pending = async (by: Caller): Promise<{ id: string; creditCode: string }[]> =>
    (await app.call(by, 'GET', 'staff/agent-applications')).json().lines;
  const idOf = async ({ creditCode }: { creditCode: string }) =>
    (await pending(province)).find((line) => line.creditCode === creditCode)!.id;
  let login = 1;
  const approval = (more: object = {}, brand: object = {}) => ({
    brands: [
      {
        ...{ position: 0, brandId: null, validFrom: '2026-01-01', validTo: '2030-12-31' },
        newBrand: { name: `演示新牌${newPublicId()}`, categoryCodes: ['air-conditioner'] },
        ...brand,
      },
    ],
    invite: { loginName: `applicant-${login++}`, name: '演示管理员' },
    words: null,
    ...more,
  });
  const approve = (by: Caller, id: string, body: object) =>
    app.call(by, 'POST', `staff/agent-applications/${id}/approval`, body);

  test('sent twice is one, and is followed by its code alone', async () => {
    const { reply, again, body } = await apply();
    expect(reply.statusCode).toBe(201);
    const { queryCode } = reply.json();
    expect((await again()).json()).toEqual(reply.json());
    expect((await pending(province)).filter(({ creditCode }) => creditCode === body.creditCode)).toHaveLength(
      1,
    );
    expect((await track(queryCode)).json()).toMatchObject({ state: 'pending', companyName: '演示申请公司' });
    for (const code of [newPublicId(), 'nonsense', '']) expect((await track(code)).statusCode).toBe(404);
  });

  test('keeps its contact encrypted, tells it to who reviews it alone, and forgets it after a year', async () => {
    const { body } = await apply();
    const rows = JSON.stringify(await app.rows('SELECT * FROM agent_application'));
    expect(rows).not.toContain('演示联系人');
    expect(rows).not.toContain('031155500109');
    const id = await idOf(body);
    expect(JSON.stringify(await pending(province))).not.toContain('联系人');
    const open = () => app.call(province, 'GET', `staff/agent-applications/${id}`);
    expect((await open()).json()).toMatchObject({ contactName: '演示联系人', contactPhone: '031155500109' });
    expect(await app.actsOn(id)).toEqual(['applyAsAgent', 'openAgentApplication']);
    await app.call(province, 'POST', `staff/agent-applications/${id}/return`, { reasons: '演示：看不清' });
    await app.rows('UPDATE agent_application SET decided_at = ? WHERE id = ?', [new Date('2020-01-01'), id]);
    await app.api.app.get(Retention, { strict: false }).run();
    expect((await open()).json()).toMatchObject({ contactName: null, contactPhone: null, state: 'returned' });
  });

  test('that is approved makes the agent, its brand by its letter, and an account that gets in', async () => {
    const { body, reply } = await apply();
    const id = await idOf(body);
    const approved = await approve(province, id, approval());
    expect(approved.statusCode).toBe(201);
    const { generalAgentId, invitation } = approved.json();
    const [agent] = await app.rows('SELECT name FROM general_agent WHERE id = ? AND credit_code = ?', [
      generalAgentId,
      body.creditCode,
    ]);
    expect(agent).toMatchObject({ name: '演示申请公司' });
    const token = invitation.link.split('#')[1];
    const invited = await app.call(NOBODY, 'GET', 'invitations/current', undefined, {
      'invitation-token': token,
    });
    expect(invited.json()).toMatchObject({ kind: 'agent', roles: ['agentAdmin'], name: '演示管理员' });
    const seen = (await app.call(province, 'GET', `staff/agents?q=${body.creditCode}`)).json().lines;
    expect(seen).toMatchObject([{ accountCount: 1, brands: [{ right: 'inForce', endsOn: '2030-12-31' }] }]);
    expect((await track(reply.json().queryCode)).json()).toMatchObject({ state: 'approved' });
    expect((await approve(province, id, approval())).json()).toMatchObject({ code: 'already-decided' });
    const resent = await app.call(province, 'POST', `staff/agent-applications/${id}/invitation`);
    expect(resent.json().accountId).toBe(invitation.accountId);
    expect(resent.json().link).not.toBe(invitation.link);
  });

  test('is approved wholly or not at all', async () => {
    const taken = await app.agent();
    const { body } = await apply();
    const id = await idOf(body);
    const wrong = [
      approval({}, { brandId: taken.brandId }),
      approval({}, { newBrand: { name: '演示无品类', categoryCodes: ['no-such'] } }),
      approval({}, { position: 5 }),
      approval({ invite: null }),
    ];
    const replies = [];
    for (const each of wrong) replies.push((await approve(province, id, each)).statusCode);
    expect(replies).toEqual([409, 400, 400, 400]);
    expect(await app.rows('SELECT id FROM general_agent WHERE credit_code = ?', [body.creditCode])).toEqual(
      [],
    );
    expect((await approve(province, id, approval())).statusCode).toBe(201);
  });

  test('that joins an agent is its reviewing bureau’s too, and no other’s', async () => {
    const agent = await app.agent();
    const creditCode = newCreditCode();
    await app.rows('UPDATE general_agent SET credit_code = ? WHERE id = ?', [
      creditCode,
      agent.generalAgentId,
    ]);
    await app.api.app
      .get(ReviewingBureaus, { strict: false })
      .give(app.api.database.dataSource.manager, agent.generalAgentId, CITY);
    const { body } = await apply({ creditCode });
    const id = await idOf(body);
    const { body: newcomer } = await apply();
    expect((await pending(city)).map((line) => line.id)).toEqual([id]);
    const files = (await app.call(province, 'GET', `staff/agent-applications/${id}`)).json().brands[0]
      .fileIds;
    const replies = [
      await app.call(elsewhere, 'GET', `staff/agent-applications/${id}`),
      await app.call(elsewhere, 'GET', `staff/agent-applications/${id}/files/${files[0]}`),
      await approve(elsewhere, id, approval()),
      await approve(city, await idOf(newcomer), approval()),
    ];
    expect(replies.map((reply) => reply.json().code)).toEqual(Array(4).fill('agent-application-not-found'));
    const file = await app.call(city, 'GET', `staff/agent-applications/${id}/files/${files[0]}`);
    expect(file.statusCode).toBe(200);
    // Somebody works for the agent already, so nobody need be invited.
    const approved = await approve(city, id, approval({ invite: null }));
    expect(approved.json()).toMatchObject({ generalAgentId: agent.generalAgentId, invitation: null });
  });

  test('says at each field what is wrong with it', async () => {
    const { reply } = await apply({ creditCode: '91130100MA0DEMO010', contactPhone: '12' }, { fileIds: [] });
    const fields = reply.json().errors.map(({ field }: { field: string }) => field);
    expect(fields).toEqual(expect.arrayContaining(['creditCode', 'contactPhone', 'brands.0.fileIds']));
  });
});
