import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { Api } from '../support/api.js';
import { Cleanup } from '../support/cleanup.js';
import { newFieldKeys } from '../support/field-keys.js';
import { hiddenForms } from '../support/hidden-forms.js';
import { declareInventedBrands } from '../support/invented-brands.js';
import { Jwb } from '../support/jwb.js';
import { type Finding, MarkSearch } from '../support/mark-search.js';
import { markedDocument, markedFiling, markedPhoto, newMarkedCase } from '../support/marked-case.js';
import { PrivateServer } from '../support/private-server.js';
import { sendRaw } from '../support/raw-http.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { createDatabase } from '../support/test-database.js';
import { waitUntil } from '../support/wait-until.js';
import { WeChatSimulator } from '../support/wechat-simulator.js';

/*
 * The canary: cases with marks in everything that is somebody's own, sent to the built product, and then a search for the marks in
 * whatever it wrote. With CANARY_DEEP=1 it runs on a database server of its own that logs all it can (binlog, every statement),
 * and what that server wrote is searched too, as it lies after a kill -9.
 */
const DEEP = process.env.CANARY_DEEP === '1';
const PERSON = '演示甲';
/** Where a bureau finds its cases by what is known of the business; see docs/decisions/0149. */
const IN_CLEAR = ['respondent_name', 'respondent_phone', 'respondent_address', 'platform_name'];

const cleanup = Cleanup.afterThisFile();
const marked = newMarkedCase();
const { secret } = marked;
/** What the product gave to the person alone: it opens their case. */
const given: Record<string, string> = {};
const storage = temporaryFolder(cleanup);
const snapshot = temporaryFolder(cleanup);
let server: PrivateServer | null = null;
let databaseUrl: string;
let wechat: WeChatSimulator;
let api: Api;
let clients = 0;

beforeAll(async () => {
  if (DEEP) server = await PrivateServer.start(cleanup, { withTraces: true });
  databaseUrl = await createDatabase(cleanup, server ? { server: server.url, dropAfterwards: false } : {});
  wechat = await WeChatSimulator.start(cleanup, {
    pages: ['pages/cases/case/index'],
    templates: { 'template-1': ['character_string1', 'thing2', 'time3'] },
  });
  const settings = { ...wechat.apiSettings(), FIELD_KEYS: newFieldKeys(), TRUSTED_PROXIES: '127.0.0.1' };
  await declareInventedBrands(new Jwb(cleanup, databaseUrl, settings), temporaryFolder(cleanup));
  api = await Api.start(cleanup, {
    databaseUrl,
    snapshotDirectory: snapshot,
    settings: { ...settings, STORAGE_DIRECTORY: storage, WECHAT_TEMPLATES: '{"case-received":"template-1"}' },
  });
});

/** Each request comes from another address of the marked network. */
function headers(more: Record<string, string | undefined> = {}): Record<string, string> {
  clients = (clients % 250) + 1;
  const all = { 'x-forwarded-for': `${secret.client}${clients}`, ...more };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >;
}

async function call<Reply = Record<string, string>>(
  method: string,
  path: string,
  { body, token, key, draft }: { body?: unknown; token?: string; key?: string; draft?: string } = {},
): Promise<Reply> {
  const form = body instanceof FormData;
  const response = await fetch(`${api.origin}/api/v1${path}`, {
    method,
    headers: headers({
      ...(body !== undefined && !form && { 'content-type': 'application/json' }),
      authorization: token && `Bearer ${token}`,
      'idempotency-key': key,
      'draft-key': draft,
    }),
    body: form ? body : body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} → ${response.status}: ${text}`);
  return (text === '' ? {} : JSON.parse(text)) as Reply;
}

async function upload(bytes: Buffer, mediaType: string, draft: string): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)], { type: mediaType }), `${secret.later}.bin`);
  return (await call('POST', '/case-files', { body: form, draft })).id ?? '';
}

/** The log as it is by now, and all else that the product wrote. */
async function searched(search: MarkSearch): Promise<Finding[]> {
  return [
    ...search.inBytes('the log', Buffer.from(api.process.output)),
    ...search.inFolder(storage),
    ...search.inFolder(snapshot),
    ...(await search.inDatabase(databaseUrl)),
  ];
}

async function withDatabase<Result>(
  work: (query: (sql: string, values?: unknown[]) => Promise<RowDataPacket[]>) => Promise<Result>,
) {
  const connection = await createConnection(databaseUrl);
  try {
    return await work(async (sql, values) => (await connection.query<RowDataPacket[]>(sql, values))[0]);
  } finally {
    await connection.end();
  }
}

/** What is done after the request, on its own, is done too. */
async function untilQuiet(): Promise<void> {
  await waitUntil(
    () =>
      withDatabase(
        async (query) =>
          (await query("SELECT 1 FROM outbox_entry WHERE state = 'waiting' AND attempts = 0")).length === 0,
      ),
    { what: 'nothing waits in the outbox that was not tried' },
  );
}

test('a filing with marks in all that is somebody’s own is taken, logged in and not, with photo and document', async () => {
  const login = await call('POST', '/consumer-sessions', { body: { code: await wechat.loginCode(PERSON) } });
  given.token = login.token ?? '';
  for (const token of [given.token, undefined]) {
    const draft = `${token ? 'a' : 'b'}${'0'.repeat(21)}`;
    const photo = markedPhoto(secret.photo);
    expect(new MarkSearch({ photo: secret.photo }).inBytes('the photo', photo)).not.toEqual([]);
    const files = [
      await upload(photo, 'image/jpeg', draft),
      await upload(markedDocument(secret.document), 'application/pdf', draft),
    ];
    const body = { ...markedFiling(marked, files), noticeKinds: token ? ['received'] : [] };
    const filed = await call<{ cases: { id: string; number: string }[]; queryCode: string | null }>(
      'POST',
      '/case-filings',
      { body, token, draft, key: `canary-${draft}` },
    );
    const access = token ?? (await openByCode(filed.cases[0]!.number, filed.queryCode!));
    for (const { id } of filed.cases) {
      expect(await call('GET', `/my-cases/${id}`, { token: access })).toMatchObject({
        facts: expect.stringContaining(secret.facts),
      });
    }
    await call('GET', '/my-messages', { token: access });
  }
  await untilQuiet();
});

async function openByCode(number: string, queryCode: string): Promise<string> {
  given.queryCode = queryCode;
  given.queryCodeWithoutHyphens = queryCode.replaceAll('-', '');
  const { token = '' } = await call('POST', '/case-sessions', { body: { number, queryCode } });
  given.caseToken = token;
  return token;
}

test('requests that are refused, with the marks in every part of them, are refused', async () => {
  const words = secret.refused;
  const inAddress = encodeURIComponent(words);
  const json = { 'content-type': 'application/json' };
  const filing = markedFiling(marked, []);
  // Words are what the platform's name is, and would be taken.
  const fields = Object.keys(filing).filter((field) => field !== 'platformName');
  const bodies: unknown[] = [
    words,
    [words],
    { [words]: words },
    ...fields.map((field) => ({ ...filing, [field]: words })),
    ...fields.map((field) => ({ ...filing, [field]: [words] })),
    ...fields.map((field) => ({ ...filing, [field]: { [words]: secret.phone } })),
    { ...filing, facts: words.repeat(5_000) },
    { ...filing, complainant: { ...filing.complainant, phone: words } },
    { ...filing, respondent: { ...filing.respondent, [words]: words } },
  ];
  const replies = [];
  for (const path of [
    '/case-filings',
    '/case-sessions',
    '/consumer-sessions',
    '/my-messages/read',
    '/corrections',
  ]) {
    for (const [at, body] of bodies.entries()) {
      const head = headers({ ...json, 'idempotency-key': `refused-${path}-${at}`.replaceAll('/', '-') });
      replies.push(
        await sendRaw(api.origin, {
          method: 'POST',
          target: `/api/v1${path}`,
          headers: head,
          body: JSON.stringify(body),
        }),
      );
    }
    for (const type of [
      'text/plain',
      'application/xml',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=b',
      `text/${secret.phone}`,
      'application/json; charset=gbk',
    ]) {
      const head = headers({ 'content-type': type, 'idempotency-key': 'refused-type' });
      replies.push(
        await sendRaw(api.origin, {
          method: 'POST',
          target: `/api/v1${path}`,
          headers: head,
          body: `{"facts":"${words}",`,
        }),
      );
    }
  }
  for (const target of [
    `/my-cases/${inAddress}`,
    `/my-cases?cursor=${inAddress}`,
    `/outlets?q=${inAddress}`,
    `/phone-check?number=${marked.checked}`,
    `/phone-check?number=${inAddress}`,
    `/${inAddress}`,
    `/case-files/${inAddress}?name=${inAddress}`,
    `/divisions?parent=${inAddress}`,
    `/%zz${inAddress}`,
  ]) {
    for (const method of ['GET', 'DELETE', 'PUT']) {
      const head = headers({
        authorization: `Bearer ${given.token}`,
        'draft-key': words,
        cookie: `a=${words}`,
      });
      replies.push(await sendRaw(api.origin, { method, target: `/api/v1${target}`, headers: head }));
    }
  }
  for (const name of [
    'Authorization',
    'Idempotency-Key',
    'Draft-Key',
    'User-Agent',
    'Referer',
    'Cookie',
    'Origin',
    'X-Real-IP',
    words,
  ]) {
    const head = headers({ ...json, [name]: `${words} ${secret.phone}` });
    replies.push(
      await sendRaw(api.origin, {
        method: 'POST',
        target: '/api/v1/case-filings',
        headers: head,
        body: JSON.stringify(filing),
      }),
    );
  }
  expect(replies.filter(({ status }) => status >= 500)).toEqual([]);
  expect(replies.filter(({ status }) => status >= 400).length).toBeGreaterThan(200);
});

test('what the database says of a value that it will not take is not repeated in the log', async () => {
  // As after a botched change of the tables: the value is in the server's own words, once as it is and once in hex.
  for (const words of ['words VARCHAR(120) UNIQUE', 'words VARCHAR(200) CHARACTER SET ascii']) {
    await withDatabase(async (query) => {
      await query(`CREATE TABLE botched (${words})`);
      await query(
        'CREATE TRIGGER botched AFTER INSERT ON consumer_case FOR EACH ROW INSERT INTO botched VALUES (NEW.respondent_name)',
      );
    });
    await expect(
      call('POST', '/case-filings', { body: markedFiling(marked, []), key: 'canary-botched' }),
    ).rejects.toThrow('→ 500');
    await withDatabase((query) => query('DROP TABLE botched'));
    await withDatabase((query) => query('DROP TRIGGER botched'));
  }
  const log = api.process.output;
  expect(log).toContain('ER_DUP_ENTRY');
  expect(log).toContain('ER_TRUNCATED_WRONG_VALUE_FOR_FIELD');
  expect(new MarkSearch(marked.business).inBytes('the log', Buffer.from(log))).toEqual([]);
});

test('of all that, nothing is found in the database, the log, the stored files or the snapshot', async () => {
  await waitUntil(() => new MarkSearch({ mark: 'jiweibao look-up snapshot' }).inFolder(snapshot).length > 0, {
    what: 'the snapshot is written',
  });
  expect(await searched(new MarkSearch({ ...secret, ...given }))).toEqual([]);
});

test('of the business, what a bureau finds its cases by is in their rows, and nowhere else', async () => {
  const found = await searched(new MarkSearch(marked.business));
  expect(new Set(found.map(({ place }) => place))).toEqual(
    new Set(IN_CLEAR.map((name) => `consumer_case.${name}`)),
  );
  expect(new Set(found.map(({ mark }) => mark))).toEqual(new Set(Object.keys(marked.business)));
});

test('of a number that somebody checked, the count is all that is kept', async () => {
  const places = async () =>
    new Set((await searched(new MarkSearch({ checked: marked.checked }))).map(({ place }) => place));
  await waitUntil(async () => (await places()).size > 0, { what: 'the count is written' });
  expect(await places()).toEqual(new Set(['number_signal.number']));
});

test('the search finds what is there, in every form', async () => {
  const forms = hiddenForms('演示种下的记号');
  const search = new MarkSearch({ planted: '演示种下的记号' });
  expect(await searched(search)).toEqual([]);
  await withDatabase(async (query) => {
    await query(
      'CREATE TABLE planted (id INT PRIMARY KEY AUTO_INCREMENT, bytes BLOB, words TEXT CHARACTER SET utf8mb4)',
    );
    for (const { bytes } of forms) await query('INSERT INTO planted (bytes) VALUES (?)', [bytes]);
    await query('INSERT INTO planted (words) VALUES (?)', ['演示种下的记号']);
  });
  for (const [at, { bytes }] of forms.entries()) writeFileSync(join(storage, `planted-${at}`), bytes);
  const found = await searched(search);
  const formsAt = (place: string) =>
    found.filter((each) => each.place.startsWith(place)).map(({ form }) => form);
  expect(new Set(formsAt('planted.bytes'))).toEqual(new Set(forms.map(({ name }) => name)));
  expect(formsAt('planted.words')).toEqual(['UTF-8']);
  expect(new Set(formsAt('planted-'))).toEqual(new Set(forms.map(({ name }) => name)));
});

if (DEEP) {
  test('nor in any file of the database server: tablespaces, redo log, binlog, temporary files, its log of statements', async () => {
    await api.process.stop();
    await server!.kill();
    const { directory } = server!;
    const planted = new MarkSearch({ planted: '演示种下的记号' })
      .inFolder(directory)
      .map(({ place }) => place);
    for (const file of [/\.ibd$|ib_logfile|#ib_redo/, /binlog\.\d+$/, /statements\.log$/]) {
      expect(planted).toEqual(expect.arrayContaining([expect.stringMatching(file)]));
    }
    expect(new MarkSearch({ ...secret, ...given }).inFolder(directory)).toEqual([]);
  });
}
