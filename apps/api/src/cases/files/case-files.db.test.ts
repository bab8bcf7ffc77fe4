import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { newPublicId } from '../../platform/public-id.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import { CaseFiles } from './case-files.js';

let api: AppWithWeChat;

beforeAll(async () => {
  api = await startAppWithWeChat();
});
beforeEach(async () => {
  for (const table of ['stored_file', 'case_attachment', 'outbox_entry']) await rows(`DELETE FROM ${table}`);
});
afterAll(() => api?.stop());

const rows = (sql: string) => api.database.dataSource.query(sql);
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: Math.random() * 255, g: 90, b: 30 } } });
const photo = () => picture(400, 300).jpeg().toBuffer();

/** A real request over a socket. */
async function upload(content: Buffer | null, draftKey: string | null = newPublicId(), field = 'file') {
  const form = new FormData();
  if (content !== null) form.set(field, new Blob([new Uint8Array(content)]), '发票.jpg');
  const reply = await fetch(`${api.origin}/api/v1/case-files`, {
    method: 'POST',
    body: form,
    headers: draftKey === null ? {} : { 'draft-key': draftKey },
  });
  return { status: reply.status, body: (await reply.json()) as { id: string; byteCount: number } };
}

const attach = (fileIds: string[], draftKey: string, caseIds: string[]) =>
  api.database.dataSource.transaction((manager) =>
    api.app.get(CaseFiles).attach(manager, { fileIds, draftKey, caseIds, eventSeq: 1 }),
  );

/** Every byte that lies in the folder. */
async function kept(): Promise<Buffer[]> {
  const entries = await readdir(api.storageDirectory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map(({ parentPath, name }) => readFile(path.join(parentPath, name))));
}

describe('an uploaded file', () => {
  test('is kept when it is acknowledged, and is read by the case that it was attached to', async () => {
    const draftKey = newPublicId();
    const { status, body } = await upload(await photo(), draftKey);
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String),
      kind: 'photo',
      mediaType: 'image/jpeg',
      byteCount: expect.any(Number),
    });
    expect(await kept()).toHaveLength(1);
    const caseId = newPublicId();
    await attach([body.id], draftKey, [caseId]);
    const { manager } = api.database.dataSource;
    const opened = await api.app.get(CaseFiles).open(manager, caseId, body.id);
    expect(opened.bytes).toHaveLength(body.byteCount);
    expect(await sharp(opened.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 400, height: 300 });
  });
});
