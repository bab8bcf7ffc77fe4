import { newIdempotencyKey } from '@jiweibao/shared';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { EntityManager } from 'typeorm';
import { addStaff } from '../../../accounts/testing/add-account.js';
import { BlindIndex } from '../../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../../platform/crypto/field-cipher.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../../platform/wechat/testing/app-with-wechat.js';
import { WorkingDays } from '../../../platform/working-days/working-days.js';
import type { ConsumerCaseEntity } from '../../entities/consumer-case.entity.js';
import { openingClocks } from '../../rules/opening-clocks.js';
import { ruleSetOn } from '../../rules/rule-sets.js';
import { CaseFixtures, type GivenCase } from '../../testing/case-fixtures.js';

/** 石家庄市, its 长安区 with a station, and the neighbour 桥西区. */
export const [CITY, COUNTY, NEIGHBOUR, STATION] = ['1301', '130102', '130104', '130102001'];

type Reply = Awaited<ReturnType<NestFastifyApplication['inject']>>;
export type Officer = Awaited<ReturnType<typeof addStaff>>;

/** The API with a few desks, and cases on them. */
export class CaseDesk {
  private constructor(readonly api: AppWithWeChat) {}

  static async start(): Promise<CaseDesk> {
    return new CaseDesk(await startAppWithWeChat());
  }

  rows(sql: string, values: unknown[] = []) {
    return this.api.database.dataSource.query(sql, values);
  }

  inTransaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.api.database.dataSource.transaction(work);
  }

  officer(bureauCode: string, ...roles: Officer['staff']['roles'][number][]): Promise<Officer> {
    return addStaff(this.api.app, { bureauCode, roles });
  }

  /** A case as it is when it was just received, but for what is given. */
  addCase(given: Partial<GivenCase> = {}): Promise<ConsumerCaseEntity> {
    const { app, clock } = this.api;
    const fixtures = new CaseFixtures(app.get(FieldCipher), app.get(BlindIndex));
    const kind = given.kind ?? 'complaint';
    const clocks = openingClocks(kind, ruleSetOn(clock.today()), clock.today(), app.get(WorkingDays));
    return this.inTransaction((manager) =>
      fixtures.add(manager, { holderCode: COUNTY!, receivedAt: clock.now(), clocks, ...given }),
    );
  }

  /** Sends an act, with what the officer saw last unless told otherwise. */
  async act(officer: Officer, caseId: string, body: object, key = newIdempotencyKey()): Promise<Reply> {
    const [row] = await this.rows('SELECT event_count AS seen FROM consumer_case WHERE id = ?', [caseId]);
    return this.api.app.inject({
      method: 'POST',
      url: `/api/v1/staff/cases/${caseId}/acts`,
      payload: { seenEventCount: Number(row?.seen ?? 1), ...body },
      headers: { ...officer.headers, 'idempotency-key': key },
    });
  }

  nextActs(officer: Officer, caseId: string): Promise<Reply> {
    const url = `/api/v1/staff/cases/${caseId}/acts`;
    return this.api.app.inject({ method: 'GET', url, headers: officer.headers });
  }

  async caseRow(id: string) {
    const [row] = await this.rows('SELECT * FROM consumer_case WHERE id = ?', [id]);
    return row;
  }

  stop(): Promise<void> {
    return this.api.stop();
  }
}
