import { newIdempotencyKey, type StaffRole } from '@jiweibao/shared';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { addAgentUser, addStaff } from '../../accounts/testing/add-account.js';
import { CaseFixtures, type GivenCase } from '../../cases/testing/case-fixtures.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { newPublicId } from '../../platform/public-id.js';
import { StoredFiles } from '../../platform/storage/stored-files.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import { RegistryWriter } from '../../registry/registry-writer.js';
import { addAuthorization, addBrand, addOutlet } from '../../registry/testing/registry-fixtures.js';

type Reply = Awaited<ReturnType<NestFastifyApplication['inject']>>;
type Headers = Readonly<Record<string, string>>;

/** Somebody with a session. */
export interface Person {
  accountId: string;
  headers: Headers;
}

/** The product's API with invented brands and their agents, and people of bureaus and agents. */
export class SupervisionApp {
  private readonly fixtures: CaseFixtures;

  private constructor(readonly api: AppWithWeChat) {
    this.fixtures = new CaseFixtures(api.app.get(FieldCipher), api.app.get(BlindIndex));
  }

  static async start(): Promise<SupervisionApp> {
    return new SupervisionApp(await startAppWithWeChat());
  }

  staff(bureauCode: string, ...roles: StaffRole[]): Promise<Person> {
    return addStaff(this.api.app, { bureauCode, roles });
  }

  /** A brand with a general agent, and somebody of it. */
  async brandWithAgent(name: string): Promise<{ brandId: string; agentId: string; user: Person }> {
    const agentId = newPublicId();
    await this.rows('INSERT INTO general_agent (id, name, credit_code) VALUES (?, ?, ?)', [
      agentId,
      `${name}总代理`,
      agentId.slice(0, 18),
    ]);
    const brandId = await this.brand(name, agentId);
    const user = await addAgentUser(this.api.app, { generalAgentId: agentId, roles: ['agentClerk'] });
    return { brandId, agentId, user };
  }

  async brand(name: string, generalAgentId: string | null = null): Promise<string> {
    const { result } = await this.writer().write((transaction) =>
      addBrand(transaction, { name, generalAgentId }),
    );
    return result;
  }

  /** A brand's own number, in force between the dates. */
  async servicePhone(brandId: string, number: string, validTo: string | null = null): Promise<void> {
    await this.rows(
      `INSERT INTO service_phone (id, brand_id, number, kind, purpose, valid_to, source)
       VALUES (?, ?, ?, 'service400', 'afterSales', ?, '演示')`,
      [newPublicId(), brandId, number, validTo],
    );
  }

  /** An outlet of a brand's, authorized without bounds in time, whose number of that brand it is. */
  async outletPhone(brandId: string, number: string, name: string): Promise<void> {
    const { result: outletId } = await this.writer().write(async (transaction) => {
      const id = await addOutlet(transaction, name);
      await addAuthorization(transaction, { outletId: id, brandId });
      return id;
    });
    await this.rows('INSERT INTO outlet_phone (outlet_id, position, number) VALUES (?, 0, ?)', [
      outletId,
      number,
    ]);
    const own = 'INSERT INTO outlet_phone_brand (outlet_id, position, brand_id) VALUES (?, 0, ?)';
    await this.rows(own, [outletId, brandId]);
  }

  addCase(given: GivenCase) {
    return this.api.database.dataSource.transaction((manager) => this.fixtures.add(manager, given));
  }

  /** An uploaded document. */
  async upload(): Promise<{ fileId: string; draftKey: string }> {
    const draftKey = newPublicId();
    const bytes = Buffer.from(`演示的文件 ${draftKey}`);
    const file = { bundleKey: draftKey, sent: bytes, bytes, mediaType: 'application/pdf' };
    const { id } = await this.api.app.get(StoredFiles, { strict: false }).keep(file, 9);
    return { fileId: id, draftKey };
  }

  get({ headers }: Person, path: string): Promise<Reply> {
    return this.api.app.inject({ method: 'GET', url: `/api/v1/${path}`, headers });
  }

  /** @param more headers, such as another `idempotency-key` than a new one */
  post({ headers }: Person, path: string, payload: object, more: Headers = {}): Promise<Reply> {
    return this.send('POST', headers, path, payload, more);
  }

  put({ headers }: Person, path: string, payload: object): Promise<Reply> {
    return this.send('PUT', headers, path, payload, {});
  }

  rows<Row = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.api.database.dataSource.query(sql, values);
  }

  /** What is in the trail about a subject, the oldest first. */
  async trailOf(subjectId: string): Promise<string[]> {
    const rows = await this.rows<{ act: string }>(
      'SELECT act FROM audit_entry WHERE subject_id = ? ORDER BY happened_at, id',
      [subjectId],
    );
    return rows.map(({ act }) => act);
  }

  /** A day so many from today, `YYYY-MM-DD` in Asia/Shanghai. */
  dayAhead(days: number): string {
    const today = Date.parse(this.api.clock.today());
    return new Date(today + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  }

  private send(
    method: 'POST' | 'PUT',
    headers: Headers,
    path: string,
    payload: object,
    more: Headers,
  ): Promise<Reply> {
    return this.api.app.inject({
      method,
      url: `/api/v1/${path}`,
      payload,
      headers: { ...headers, 'idempotency-key': newIdempotencyKey(), ...more },
    });
  }

  private writer(): RegistryWriter {
    return new RegistryWriter(() => this.api.database.dataSource);
  }
}
