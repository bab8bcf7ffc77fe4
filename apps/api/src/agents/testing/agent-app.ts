import type { AgentRole, StaffRole } from '@jiweibao/shared';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { addAgentUser, addStaff } from '../../accounts/testing/add-account.js';
import { newPublicId } from '../../platform/public-id.js';
import { StoredFiles } from '../../platform/storage/stored-files.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import { RegistryFeed } from '../../registry/registry-feed.js';
import type { OutletRecord } from '../../registry/registry-record.js';
import { type RegistryTransaction, RegistryWriter } from '../../registry/registry-writer.js';
import { addAuthorization, addBrand, addOutlet } from '../../registry/testing/registry-fixtures.js';
import type { BrandLetterEntity } from '../letters/brand-letter.entity.js';
import { BrandLetterRepository } from '../letters/brand-letter.repository.js';

type Reply = Awaited<ReturnType<NestFastifyApplication['inject']>>;
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface Caller {
  headers: Record<string, string>;
}

/** A general agent with a brand, and somebody who works for it. */
export interface AgentFixture extends Caller {
  generalAgentId: string;
  brandId: string;
  accountId: string;
}

let credit = 10;

/** The product's API with invented general agents, for tests of what they do. */
export class AgentApp {
  private constructor(readonly api: AppWithWeChat) {}

  static async start(): Promise<AgentApp> {
    return new AgentApp(await startAppWithWeChat());
  }

  /** A new agent with one brand of the categories. */
  async agent({
    roles = ['agentAdmin'],
    brand = `演示品牌${newPublicId()}`,
  }: {
    roles?: AgentRole[];
    brand?: string;
  } = {}): Promise<AgentFixture> {
    const generalAgentId = newPublicId();
    credit += 1;
    await this.rows('INSERT INTO general_agent (id, name, credit_code) VALUES (?, ?, ?)', [
      generalAgentId,
      `演示总代理${generalAgentId}`,
      `91130100MA0DEM${String(credit).padStart(4, '0')}`,
    ]);
    const brandId = await this.write((transaction) => addBrand(transaction, { name: brand, generalAgentId }));
    const { headers, accountId } = await addAgentUser(this.api.app, { generalAgentId, roles });
    return { generalAgentId, brandId, headers, accountId };
  }

  async staff(bureauCode: string, ...roles: StaffRole[]): Promise<Caller & { accountId: string }> {
    return addStaff(this.api.app, { bureauCode, roles });
  }

  /** An open outlet that the brand authorizes without an end. */
  outlet(
    brandId: string,
    { name = '演示网点', ...terms }: { name?: string } & Partial<Parameters<typeof addAuthorization>[1]> = {},
  ): Promise<string> {
    return this.write(async (transaction) => {
      const outletId = await addOutlet(transaction, name);
      await addAuthorization(transaction, { outletId, brandId, ...terms });
      return outletId;
    });
  }

  /** A letter of the agent for its brand. */
  async letter(
    { generalAgentId, brandId }: Pick<AgentFixture, 'generalAgentId' | 'brandId'>,
    more: Partial<BrandLetterEntity> = {},
  ): Promise<string> {
    const id = newPublicId();
    await new BrandLetterRepository(this.api.database.dataSource.manager).insert(
      {
        ...{ id, generalAgentId, brandId, state: 'valid', validFrom: '2020-01-01', validTo: null },
        ...{ sentAt: this.api.clock.now(), sentBy: null, decidedAt: null, decidedBy: null, reasons: null },
        ...more,
      },
      [],
    );
    return id;
  }

  /** A file that somebody uploaded and has not submitted yet. */
  async upload(draftKey: string, text = `演示授权书 ${newPublicId()}`): Promise<string> {
    const bytes = Buffer.from(text);
    const files = this.api.app.get(StoredFiles, { strict: false });
    const file = { bundleKey: draftKey, sent: bytes, bytes, mediaType: 'application/pdf' };
    return (await files.keep(file, 9)).id;
  }

  async write<Result>(work: (transaction: RegistryTransaction) => Promise<Result>): Promise<Result> {
    const writer = new RegistryWriter(() => this.api.database.dataSource);
    return (await writer.write(work)).result;
  }

  /** The outlet as look-ups are given it; null when it is not in the registry. */
  async published(outletId: string): Promise<OutletRecord | null> {
    const feed = new RegistryFeed(() => this.api.database.dataSource, this.api.clock);
    const { outlets } = await feed.changesSince(0);
    return outlets.find(({ id }) => id === outletId) ?? null;
  }

  call(by: Caller, method: Method, path: string, payload?: object, headers: object = {}): Promise<Reply> {
    return this.api.app.inject({
      method,
      url: `/api/v1/${path}`,
      payload,
      headers: { 'idempotency-key': newPublicId(), ...by.headers, ...headers },
    });
  }

  rows<Row = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.api.database.dataSource.query(sql, values);
  }

  async actsOn(subjectId: string): Promise<string[]> {
    const rows = await this.rows<{ act: string }>(
      'SELECT act FROM audit_entry WHERE subject_id = ? ORDER BY happened_at, id',
      [subjectId],
    );
    return rows.map(({ act }) => act);
  }

  stop(): Promise<void> {
    return this.api.stop();
  }
}
