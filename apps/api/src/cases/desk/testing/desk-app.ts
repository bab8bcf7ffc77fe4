import type { StaffRole } from '@jiweibao/shared';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { addAgentUser, addStaff } from '../../../accounts/testing/add-account.js';
import { BureauTree } from '../../../organization/bureau-tree.js';
import { BlindIndex } from '../../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../../platform/crypto/field-cipher.js';
import { newPublicId } from '../../../platform/public-id.js';
import { StoredFiles } from '../../../platform/storage/stored-files.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../../platform/wechat/testing/app-with-wechat.js';
import type { ConsumerCaseEntity } from '../../entities/consumer-case.entity.js';
import { CaseFiles } from '../../files/case-files.js';
import { CaseFixtures, type GivenCase } from '../../testing/case-fixtures.js';

type Reply = Awaited<ReturnType<NestFastifyApplication['inject']>>;
export type DeskStaff = Awaited<ReturnType<typeof addStaff>>;

/** The product's API with people of bureaus who look at cases. */
export class DeskApp {
  readonly fixtures: CaseFixtures;
  readonly tree: BureauTree;
  private readonly people = new Map<string, DeskStaff>();

  private constructor(readonly api: AppWithWeChat) {
    this.fixtures = new CaseFixtures(api.app.get(FieldCipher), api.app.get(BlindIndex));
    this.tree = api.app.get(BureauTree, { strict: false });
  }

  static async start(): Promise<DeskApp> {
    return new DeskApp(await startAppWithWeChat());
  }

  /** Somebody of a bureau with these roles; the same person when asked for again. */
  async staff(bureauCode: string, ...roles: StaffRole[]): Promise<DeskStaff> {
    const key = [bureauCode, ...roles].join();
    const known = this.people.get(key) ?? (await addStaff(this.api.app, { bureauCode, roles }));
    this.people.set(key, known);
    return known;
  }

  /** Somebody of a general agent. */
  agent(): Promise<Pick<DeskStaff, 'headers'>> {
    return addAgentUser(this.api.app, { generalAgentId: newPublicId(), roles: ['agentAdmin'] });
  }

  add(given: GivenCase): Promise<ConsumerCaseEntity> {
    return this.api.database.dataSource.transaction((manager) => this.fixtures.add(manager, given));
  }

  addAll(given: GivenCase[]): Promise<ConsumerCaseEntity[]> {
    return this.api.database.dataSource.transaction((manager) => this.fixtures.addAll(manager, given));
  }

  /** A document that each of the cases has. @returns its id */
  async addFile(caseIds: string[], bytes = Buffer.from(`演示的材料 ${newPublicId()}`)): Promise<string> {
    const draftKey = newPublicId();
    const file = { bundleKey: draftKey, sent: bytes, bytes, mediaType: 'application/pdf' };
    const { id } = await this.api.app.get(StoredFiles, { strict: false }).keep(file, 9);
    await this.api.database.dataSource.transaction((manager) =>
      this.api.app
        .get(CaseFiles, { strict: false })
        .attach(manager, { fileIds: [id], draftKey, caseIds, eventSeq: 1 }),
    );
    return id;
  }

  get({ headers }: Pick<DeskStaff, 'headers'>, path: string): Promise<Reply> {
    return this.api.app.inject({ method: 'GET', url: `/api/v1/staff/${path}`, headers });
  }

  post({ headers }: Pick<DeskStaff, 'headers'>, path: string, payload: object): Promise<Reply> {
    return this.api.app.inject({ method: 'POST', url: `/api/v1/staff/${path}`, headers, payload });
  }

  /** What somebody did to a case, the oldest first. */
  async trailOf(caseId: string): Promise<{ act: string; actorId: string; detail: Record<string, string> }[]> {
    const rows: { act: string; actor_id: string; detail: string }[] = await this.rows(
      'SELECT act, actor_id, detail FROM audit_entry WHERE subject_id = ? ORDER BY happened_at, id',
      [caseId],
    );
    return rows.map((row) => ({ act: row.act, actorId: row.actor_id, detail: JSON.parse(row.detail) }));
  }

  rows<Row = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.api.database.dataSource.query(sql, values);
  }
}
