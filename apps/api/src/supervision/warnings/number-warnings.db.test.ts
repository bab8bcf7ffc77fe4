import { formatPhoneNumber } from '@jiweibao/shared';
import ExcelJS from 'exceljs';
import { PUBLIC_LINES } from '../../lookup/public-lines.js';
import { RegistryConnection } from '../../lookup/read-model/follow/registry-connection.js';
import { RegistryFollower } from '../../lookup/read-model/follow/registry-follower.js';
import { ReadModel } from '../../lookup/read-model/read-model.js';
import { Retention } from '../../platform/retention/retention.js';
import { until } from '../../platform/testing/until.js';
import { NumberWarningService } from '../../registry/number-warning.service.js';
import { RegistryWriter } from '../../registry/registry-writer.js';
import { type Person, SupervisionApp } from '../testing/supervision-app.js';

const COUNTY = '130123';
const NEIGHBOUR = '130102';
const CITY = '1301';
const STATION = '130123100';
/** The product's promise, in milliseconds. */
const TOLD_WITHIN = 2_000;

let app: SupervisionApp;
let clerk: Person;
let chief: Person;
let secondChief: Person;
let cityChief: Person;
let neighbour: Person;
let station: Person;
let brandId: string;
let numbers = 0;

beforeAll(async () => {
  app = await SupervisionApp.start();
  clerk = await app.staff(COUNTY, 'handler');
  chief = await app.staff(COUNTY, 'supervisor');
  secondChief = await app.staff(COUNTY, 'handler', 'supervisor');
  cityChief = await app.staff(CITY, 'supervisor');
  neighbour = await app.staff(NEIGHBOUR, 'supervisor');
  station = await app.staff(STATION, 'handler', 'supervisor');
  brandId = await app.brand('云岭（演示）');
});
afterAll(() => app?.api.stop());

/** One that no other test had. */
const newNumber = () => `400555${String(++numbers + 1_000).padStart(4, '0')}`;
const whole = () => ({
  brandId,
  reason: '演示：冒充云岭售后，上门后乱收费',
  source: '演示县市场监督管理局核实',
  reviewOn: app.dayAhead(90),
  holderOutcome: 'unreachable',
  holderAskedOn: app.dayAhead(-1),
  holderAskedHow: '打了三次电话',
  holderAnswer: null,
});
const path = (id: string) => `staff/number-warnings/${id}`;
const read = async (who: Person, id: string) => (await app.get(who, path(id))).json();

async function created(who: Person, number = newNumber(), content: object = whole()): Promise<string> {
  const reply = await app.post(who, 'staff/number-warnings', { number, ...content });
  expect(reply.statusCode).toBe(201);
  return reply.json().id;
}

async function withEvidence(who: Person, number?: string, content?: object): Promise<string> {
  const id = await created(who, number, content);
  const evidence = { kind: 'words', words: '演示：三个人都说是这个号码' };
  expect((await app.post(who, `${path(id)}/evidence`, evidence)).statusCode).toBe(204);
  return id;
}

/** Does it on what stands now. */
async function act(who: Person, id: string, body: { act: string } & Record<string, unknown>) {
  const [row] = await app.rows<{ version: number }>('SELECT version FROM number_warning_case WHERE id = ?', [
    id,
  ]);
  const words = ['return', 'keep', 'withdraw', 'drop'].includes(body.act) ? '演示的理由' : null;
  return app.post(who, `${path(id)}/acts`, { words, seenVersion: row!.version, ...body });
}

async function proposed(who: Person, number?: string): Promise<string> {
  const id = await withEvidence(who, number);
  expect((await act(who, id, { act: 'propose' })).json()).toMatchObject({ state: 'proposed' });
  return id;
}

async function published(number?: string): Promise<string> {
  const id = await proposed(clerk, number);
  expect((await act(chief, id, { act: 'publish' })).json()).toMatchObject({ state: 'published' });
  return id;
}

const refusal = (reply: { statusCode: number; json(): { code: string } }) => [
  reply.statusCode,
  reply.json().code,
];
const inForce = async (number: string) =>
  (await app.rows('SELECT id FROM number_warning WHERE number = ? AND withdrawn_on IS NULL', [number]))
    .length;

describe('look-ups', () => {
  let connection: RegistryConnection;
  let follower: RegistryFollower;

  beforeAll(() => {
    const { database, clock, app: api } = app.api;
    const model = api.get(ReadModel);
    connection = new RegistryConnection(database.url, clock);
    // At the product's own pace.
    const audience = {
      publish: model.apply.bind(model),
      confirm: model.confirm.bind(model),
      report: model.report.bind(model),
      mergeFailed: (reason: string) => {
        throw new Error(reason);
      },
    };
    follower = new RegistryFollower(connection, audience, ({ base }) => Promise.resolve(base), clock);
    follower.start();
  });
  afterAll(async () => {
    await follower?.stop();
    await connection?.close();
  });

  async function tellsWithin(number: string, verdict: string): Promise<void> {
    const from = performance.now();
    await until(`look-ups say ${verdict}`, async () => {
      const reply = await app.api.app.inject({ url: `/api/v1/phone-check?number=${number}` });
      return reply.statusCode === 200 && reply.json().verdict === verdict;
    });
    const took = performance.now() - from;
    process.stdout.write(`look-ups said "${verdict}" ${Math.round(took)} ms after the decision\n`);
    expect(took).toBeLessThan(TOLD_WITHIN);
  }

  test('tell of a warning within two seconds of its approval, and forget it as soon when it is withdrawn', async () => {
    const number = newNumber();
    const id = await proposed(clerk, number);
    await tellsWithin(number, 'unlisted');
    await act(chief, id, { act: 'publish' });
    await tellsWithin(number, 'warned');
    const told = (await app.api.app.inject({ url: `/api/v1/phone-check?number=${number}` })).json();
    expect(told.warning).toMatchObject({
      reason: whole().reason,
      source: whole().source,
      impersonatedBrand: { id: brandId },
    });
    expect((await act(clerk, id, { act: 'withdraw' })).statusCode).toBe(403);
    await act(chief, id, { act: 'withdraw' });
    await tellsWithin(number, 'unlisted');
    expect(await app.trailOf(id)).toEqual([
      'createNumberWarning',
      'addWarningEvidence',
      'proposeNumberWarning',
      'publishNumberWarning',
      'withdrawNumberWarning',
    ]);
  });
});

describe('a warning', () => {
  test('is not approved by whoever proposed it', async () => {
    const id = await withEvidence(clerk);
    await act(secondChief, id, { act: 'propose' });
    expect(refusal(await act(secondChief, id, { act: 'publish' }))).toEqual([403, 'second-person-needed']);
    const { acts } = await read(secondChief, id);
    expect(acts).toContainEqual(
      expect.objectContaining({ act: 'publish', refusal: expect.stringContaining('另一位督办') }),
    );
    expect(refusal(await act(clerk, id, { act: 'publish' }))).toEqual([403, 'warning-not-yours']);
    expect((await act(chief, id, { act: 'publish' })).statusCode).toBe(201);
  });

  test('is not approved by whoever wrote its words last', async () => {
    const id = await withEvidence(clerk);
    const { version } = await read(secondChief, id);
    expect((await app.put(secondChief, path(id), { ...whole(), seenVersion: version })).statusCode).toBe(204);
    await act(clerk, id, { act: 'propose' });
    expect(refusal(await act(secondChief, id, { act: 'publish' }))).toEqual([403, 'second-person-needed']);
    expect((await act(cityChief, id, { act: 'publish' })).json()).toMatchObject({ state: 'published' });
  });

  test('is nothing for a station', async () => {
    const id = await created(clerk);
    const replies = [
      await app.post(station, 'staff/number-warnings', { number: newNumber() }),
      await app.get(station, 'staff/number-warnings?list=all'),
      await app.get(station, path(id)),
      await app.post(station, `${path(id)}/acts`, { act: 'drop', words: '演示', seenVersion: 1 }),
      await app.get(station, 'staff/supervision-counts'),
      await app.get(station, 'staff/number-questions?list=all'),
    ];
    expect(replies.map(refusal)).toEqual(replies.map(() => [403, 'warnings-for-bureaus']));
  });

  test('of a neighbour is not found until it is published, and then without what only concerns its bureau', async () => {
    const number = newNumber();
    const id = await withEvidence(clerk, number);
    const found = async (who: Person) => {
      const reply = await app.get(who, `staff/number-warnings?list=all&number=${number}`);
      return reply.json().lines.length;
    };
    expect((await app.get(neighbour, path(id))).statusCode).toBe(404);
    expect(refusal(await act(neighbour, id, { act: 'drop' }))).toEqual([404, 'warning-case-not-found']);
    expect([await found(neighbour), await found(chief), await found(cityChief)]).toEqual([0, 1, 1]);
    await act(clerk, id, { act: 'propose' });
    await act(chief, id, { act: 'publish' });
    expect(await found(neighbour)).toBe(1);
    expect(await read(neighbour, id)).toMatchObject({
      reason: whole().reason,
      within: false,
      holder: null,
      evidence: [],
      events: [],
      acts: [],
    });
    expect(refusal(await act(neighbour, id, { act: 'withdraw' }))).toEqual([403, 'warning-not-yours']);
    expect(await read(cityChief, id)).toMatchObject({ within: true, evidence: [{ kind: 'words' }] });
  });

  test('is proposed only when it is whole, and each fault is named', async () => {
    const id = await created(clerk, newNumber(), {});
    const reply = await act(clerk, id, { act: 'propose' });
    expect(refusal(reply)).toEqual([422, 'warning-incomplete']);
    expect(reply.json().errors.map(({ field }: { field: string }) => field)).toEqual([
      'reason',
      'source',
      'evidence',
      'holderOutcome',
      'holderAskedOn',
      'holderAskedHow',
      'reviewOn',
    ]);
  });

  test('of a brand’s official number needs its name written by both', async () => {
    const number = newNumber();
    await app.servicePhone(brandId, number);
    const id = await withEvidence(clerk, number);
    expect((await read(clerk, id)).owners).toEqual([
      { brandId, brandName: '云岭（演示）', outletName: null, registered: true },
    ]);
    const official = [422, 'number-is-official'];
    expect(refusal(await act(clerk, id, { act: 'propose' }))).toEqual(official);
    expect(refusal(await act(clerk, id, { act: 'propose', confirmedBrands: ['别的品牌'] }))).toEqual(
      official,
    );
    const named = { confirmedBrands: ['云岭(演示)'] };
    expect((await act(clerk, id, { act: 'propose', ...named })).statusCode).toBe(201);
    expect(refusal(await act(chief, id, { act: 'publish' }))).toEqual(official);
    expect((await act(chief, id, { act: 'publish', ...named })).statusCode).toBe(201);
  });

  test('of an outlet’s official number needs the name of the brand whose number there it is', async () => {
    const number = newNumber();
    await app.outletPhone(brandId, number, '演示顺达维修部');
    const id = await withEvidence(clerk, number);
    expect((await read(clerk, id)).owners).toEqual([
      { brandId, brandName: '云岭（演示）', outletName: '演示顺达维修部', registered: true },
    ]);
    expect(refusal(await act(clerk, id, { act: 'propose' }))).toEqual([422, 'number-is-official']);
  });

  test('of a number whose registration has ended needs none', async () => {
    const number = newNumber();
    await app.servicePhone(brandId, number, app.dayAhead(-1));
    const id = await proposed(clerk, number);
    expect((await read(clerk, id)).owners).toEqual([]);
  });

  test('cannot be begun of a public or an emergency line, nor of what is no number', async () => {
    const codes = new Set<string>();
    for (const number of [...PUBLIC_LINES.keys(), '1-1-0']) {
      const reply = await app.post(clerk, 'staff/number-warnings', { number });
      codes.add(refusal(reply).join());
    }
    expect([...codes]).toEqual(['422,number-is-public-line']);
    const nonsense = await app.post(clerk, 'staff/number-warnings', { number: '演示' });
    expect(refusal(nonsense)).toEqual([422, 'not-a-phone-number']);
  });

  test('has no words for consumers that hold somebody’s number; its own and public lines may be named', async () => {
    const number = newNumber();
    const personal = { number, reason: '演示：自称姓王，手机 13800005555' };
    expect(refusal(await app.post(clerk, 'staff/number-warnings', personal))).toEqual([
      422,
      'personal-in-words',
    ]);
    await created(clerk, number, { reason: `演示：${number} 是假的，请拨打 12315` });
  });

  test('is not decided on when it has changed since it was seen', async () => {
    const id = await proposed(clerk);
    const { version } = await read(chief, id);
    await act(clerk, id, { act: 'return' });
    const late = await app.post(chief, `${path(id)}/acts`, { act: 'publish', seenVersion: version });
    expect(refusal(late)).toEqual([409, 'warning-changed']);
    expect((await read(chief, id)).state).toBe('returned');
  });

  test('is one a bureau and number, and one that stands for all', async () => {
    const number = newNumber();
    await published(number);
    const again = await app.post(secondChief, 'staff/number-warnings', { number });
    expect(refusal(again)).toEqual([409, 'warning-case-exists']);
    const theirs = await withEvidence(neighbour, number);
    await act(neighbour, theirs, { act: 'propose' });
    expect(refusal(await act(cityChief, theirs, { act: 'publish' }))).toEqual([409, 'number-already-warned']);
    expect(await inForce(number)).toBe(1);
  });

  test('goes on standing by a second look at it, which takes another person and a new day within a year', async () => {
    const id = await published();
    const reviewOn = app.dayAhead(200);
    expect(refusal(await act(chief, id, { act: 'keep' }))).toEqual([422, 'warning-incomplete']);
    const tooLate = { act: 'keep', reviewOn: app.dayAhead(370) };
    expect(refusal(await act(chief, id, tooLate))).toEqual([422, 'warning-incomplete']);
    expect((await act(chief, id, { act: 'keep', reviewOn })).json()).toMatchObject({ state: 'published' });
    expect(await read(chief, id)).toMatchObject({ reviewOn, warnedNow: true });
  });

  test('that is due to be looked at again is listed and counted, the most overdue first', async () => {
    const counts = async () => (await app.get(chief, 'staff/supervision-counts')).json();
    const before = await counts();
    const [overdue, soon] = [await published(), await published()];
    const set = 'UPDATE number_warning_case SET review_on = ? WHERE id = ?';
    await app.rows(set, [app.dayAhead(-3), overdue]);
    await app.rows(set, [app.dayAhead(14), soon]);
    const { lines } = (await app.get(chief, 'staff/number-warnings?list=toReview')).json();
    expect(lines).toMatchObject([
      { id: overdue, reviewOverdue: true },
      { id: soon, reviewOverdue: false },
    ]);
    const after = await counts();
    expect([after.toReview - before.toReview, after.reviewOverdue - before.reviewOverdue]).toEqual([2, 1]);
    expect((await app.get(neighbour, 'staff/number-warnings?list=toReview')).json().lines).toEqual([]);
  });

  test('that was withdrawn at the command line is withdrawn here all the same', async () => {
    const number = newNumber();
    const id = await published(number);
    const writer = new RegistryWriter(() => app.api.database.dataSource);
    await new NumberWarningService(writer, app.api.clock).withdraw(number);
    expect(await read(chief, id)).toMatchObject({ state: 'published', warnedNow: false });
    expect((await act(chief, id, { act: 'withdraw' })).json()).toMatchObject({ state: 'withdrawn' });
  });

  test('is withdrawn with a reason, once, and nothing more is done to it', async () => {
    const number = newNumber();
    const id = await published(number);
    expect((await act(cityChief, id, { act: 'withdraw', words: ' ' })).statusCode).toBe(400);
    expect(await inForce(number)).toBe(1);
    expect((await act(cityChief, id, { act: 'withdraw' })).statusCode).toBe(201);
    expect(await inForce(number)).toBe(0);
    expect(refusal(await act(cityChief, id, { act: 'withdraw' }))).toEqual([422, 'wrong-state']);
    const evidence = { kind: 'words', words: '演示' };
    expect(refusal(await app.post(clerk, `${path(id)}/evidence`, evidence))).toEqual([422, 'wrong-state']);
  });

  test('sent twice under one key is begun once', async () => {
    const number = newNumber();
    const key = { 'idempotency-key': 'key-of-one-warning' };
    const send = () => app.post(clerk, 'staff/number-warnings', { number }, key);
    const [one, other] = [await send(), await send()];
    expect(one.json().id).toBe(other.json().id);
  });
});

test('words and files of a case go three years after its end, what was public stays; one that stands keeps all', async () => {
  const answered = { ...whole(), holderOutcome: 'answered', holderAnswer: '演示的答复' };
  const [over, stands] = [await created(clerk, newNumber(), answered), await published()];
  const { fileId, draftKey } = await app.upload();
  const files = { kind: 'files', fileIds: [fileId], words: '演示的截图' };
  await app.post(clerk, `${path(over)}/evidence`, files, { 'draft-key': draftKey });
  await act(clerk, over, { act: 'drop' });
  await app.rows('UPDATE number_warning_case SET ended_at = ended_at - INTERVAL 4 YEAR WHERE id = ?', [over]);
  await app.api.app.get(Retention).run();
  expect(await read(chief, over)).toMatchObject({
    reason: whole().reason,
    holder: { outcome: 'answered', answer: null, askedHow: null },
    evidence: [{ kind: 'files', words: null, files: [] }],
    events: expect.arrayContaining([expect.objectContaining({ step: 'drop', words: null })]),
  });
  expect(
    await app.rows('SELECT id FROM stored_file WHERE id = ? AND state = ?', [fileId, 'attached']),
  ).toEqual([]);
  expect(await read(chief, stands)).toMatchObject({ evidence: [{ words: '演示：三个人都说是这个号码' }] });
});

describe('evidence', () => {
  test('holds files, cases that one may see, and how often people met the number', async () => {
    const number = newNumber();
    const id = await created(clerk, number);
    const row = await app.addCase({ holderCode: COUNTY, respondentPhone: number });
    const elsewhere = await app.addCase({ holderCode: NEIGHBOUR, respondentPhone: number });
    const { fileId, draftKey } = await app.upload();
    const add = (body: object, more = {}) => app.post(clerk, `${path(id)}/evidence`, body, more);
    expect((await add({ kind: 'files', fileIds: [fileId] }, { 'draft-key': draftKey })).statusCode).toBe(204);
    expect((await add({ kind: 'case', caseNumber: row.number })).statusCode).toBe(204);
    expect(refusal(await add({ kind: 'case', caseNumber: elsewhere.number }))).toEqual([
      404,
      'case-not-found',
    ]);
    expect((await add({ kind: 'signal' })).statusCode).toBe(204);
    const { evidence } = await read(chief, id);
    expect(evidence).toMatchObject([
      { kind: 'files', files: [{ id: fileId, kind: 'document' }] },
      { kind: 'case', case: { id: row.id, number: row.number, kind: 'complaint' } },
      { kind: 'signal', signal: { unlistedChecks: 0, warnedChecks: 0, cases: 1 } },
    ]);
    const file = await app.get(chief, `${path(id)}/files/${fileId}`);
    expect([file.statusCode, file.headers['content-disposition']]).toEqual([
      200,
      'attachment; filename="evidence.pdf"',
    ]);
    expect((await app.get(neighbour, `${path(id)}/files/${fileId}`)).statusCode).toBe(404);
    const other = await created(clerk);
    expect((await app.get(chief, `${path(other)}/files/${fileId}`)).statusCode).toBe(404);
  });

  test('stands still while somebody decides', async () => {
    const id = await proposed(clerk);
    const evidence = { kind: 'words', words: '演示' };
    expect(refusal(await app.post(clerk, `${path(id)}/evidence`, evidence))).toEqual([422, 'wrong-state']);
  });

  test('and measures lie encrypted, as what the holder said does', async () => {
    const id = await withEvidence(clerk, newNumber(), {
      ...whole(),
      holderOutcome: 'answered',
      holderAnswer: '演示的答复',
    });
    const measure = { kind: 'talk', takenOn: app.dayAhead(0), words: '演示的约谈' };
    expect((await app.post(clerk, `${path(id)}/measures`, measure)).statusCode).toBe(204);
    const future = { ...measure, takenOn: app.dayAhead(1) };
    expect((await app.post(clerk, `${path(id)}/measures`, future)).statusCode).toBe(422);
    expect(await read(chief, id)).toMatchObject({
      holder: { answer: '演示的答复' },
      measures: [{ kind: 'talk', words: '演示的约谈' }],
    });
    const kept = JSON.stringify([
      await app.rows('SELECT * FROM number_warning_case'),
      await app.rows('SELECT * FROM number_warning_measure'),
      await app.rows('SELECT * FROM number_warning_evidence'),
    ]);
    expect(kept).not.toMatch(/演示的答复|演示的约谈|三个人/);
  });
});

describe('the export of warnings', () => {
  const take = async (by: Person, query: string) => {
    const reply = await app.get(by, `staff/exports/number-warnings.xlsx?${query}`);
    expect([query, reply.statusCode]).toEqual([query, 200]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(reply.rawPayload as never);
    return JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues()));
  };

  test('holds the lines of its list with the words for consumers, nothing of evidence or the holder, and no neighbour’s draft', async () => {
    const [own, theirs] = [newNumber(), newNumber()];
    const words = { reason: '=HYPERLINK("演示")', holderAskedHow: '演示：秘密的联系办法' };
    const id = await created(clerk, own, { ...whole(), ...words });
    await app.post(clerk, `${path(id)}/evidence`, { kind: 'words', words: '演示：秘密的证据' });
    await created(neighbour, theirs);
    const shown = await take(clerk, 'list=open');
    expect(shown).toContain(formatPhoneNumber(own));
    expect(shown).toContain(`'${words.reason}`.replaceAll('"', '\\"'));
    expect(shown).not.toContain(formatPhoneNumber(theirs));
    expect(shown).not.toContain('秘密');
    expect(await take(clerk, `list=all&number=${theirs}`)).not.toContain(formatPhoneNumber(theirs));
  });

  test('is closed to stations, and in the trail with its list, but not with what was typed', async () => {
    expect((await app.get(station, 'staff/exports/number-warnings.xlsx?list=all')).json().code).toBe(
      'warnings-for-bureaus',
    );
    await take(cityChief, 'list=all&number=4005550000');
    const noted = await app.rows<{ actorId: string; detail: string }>(
      "SELECT actor_id AS actorId, detail FROM audit_entry WHERE act = 'exportNumberWarnings'",
    );
    const { detail } = noted.find(({ actorId }) => actorId === cityChief.accountId)!;
    expect(JSON.parse(detail)).toEqual({ warningList: 'all', count: '0', number: 'given' });
  });
});
