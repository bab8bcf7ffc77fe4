import { type CaseKind, type CaseState, newIdempotencyKey } from '@jiweibao/shared';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { EntityManager } from 'typeorm';
import { addStaff } from '../../../accounts/testing/add-account.js';
import { BlindIndex } from '../../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../../platform/crypto/field-cipher.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../../platform/wechat/testing/app-with-wechat.js';
import { addDays } from '../../../platform/working-days/calendar-dates.js';
import type { ConsumerCaseEntity } from '../../entities/consumer-case.entity.js';
import type { ActInput } from '../../rules/act-input.js';
import type { CaseFacts } from '../../rules/case-facts.js';
import { after, receivedCase } from '../../rules/testing/facts.js';
import { CaseFixtures, type GivenCase } from '../../testing/case-fixtures.js';

/** 石家庄市, its 长安区 with a station, and the neighbour 桥西区. */
export const CITY = '1301';
export const COUNTY = '130102';
export const STATION = '130102001';
export const NEIGHBOUR = '130104';

type Reply = Awaited<ReturnType<NestFastifyApplication['inject']>>;
export type Officer = Awaited<ReturnType<typeof addStaff>>;

/** By which acts a case comes to be in a state. */
const PATHS: Record<CaseKind, Partial<Record<CaseState, (today: string) => ActInput[]>>> = {
  complaint: {
    received: () => [],
    materialsRequested: (today) => [{ act: 'requestMaterials', materialsBy: addDays(today, 10) }],
    accepted: () => [{ act: 'accept' }],
    testing: () => [{ act: 'accept' }, { act: 'pauseForTesting' }],
    settled: () => [{ act: 'accept' }, { act: 'settle', agreement: '演示协议' }],
    terminated: () => [{ act: 'accept' }, { act: 'terminate', ground: 'noAgreement' }],
    declined: () => [{ act: 'decline', ground: 'otherLaw' }],
    withdrawn: () => [{ act: 'withdraw' }],
    closed: () => [{ act: 'accept' }, { act: 'settle', agreement: '演示协议' }, { act: 'close' }],
  },
  tipOff: {
    received: () => [],
    checking: () => [{ act: 'assign', stationCode: null, accountId: 'somebody' }],
    investigating: () => [{ act: 'openInvestigation' }],
    notFiled: () => [{ act: 'declineInvestigation', ground: 'noEvidence' }],
    closed: () => [{ act: 'openInvestigation' }, { act: 'close' }],
  },
};

/** A case that came to be in this state within one day. */
export function factsIn(kind: CaseKind, state: CaseState, today: string): CaseFacts {
  const path = PATHS[kind][state];
  if (path === undefined) throw new Error(`no ${kind} is ${state}`);
  return path(today).reduce<CaseFacts>(
    (facts, input) => after(facts, today, input),
    receivedCase(kind, today),
  );
}

/** The API with a few desks, and cases on them. */
export class CaseDesk {
  private readonly fixtures: CaseFixtures;

  private constructor(readonly api: AppWithWeChat) {
    this.fixtures = new CaseFixtures(api.app.get(FieldCipher), api.app.get(BlindIndex));
  }

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

  /** A case of the county's that came to be in a state today, with the periods that it has then. */
  addCase(given: Partial<GivenCase> = {}): Promise<ConsumerCaseEntity> {
    const { clock } = this.api;
    const { kind = 'complaint', state = 'received', receivedAt = clock.now() } = given;
    const { clocks } = factsIn(kind, state, clock.today());
    const endedAt = ['declined', 'withdrawn', 'closed'].includes(state) ? clock.now() : null;
    return this.inTransaction((manager) =>
      this.fixtures.add(manager, {
        holderCode: COUNTY,
        ruleSet: 'no-121',
        ...{ kind, state, receivedAt, clocks: [...clocks], endedAt },
        ...given,
      }),
    );
  }

  /** Sends an act on the case as it is now, unless told what the officer saw. */
  async act(officer: Officer, caseId: string, body: object, key = newIdempotencyKey()): Promise<Reply> {
    return this.send(
      officer.headers,
      caseId,
      { seenEventCount: await this.eventCount(caseId), ...body },
      key,
    );
  }

  send(
    headers: Record<string, string>,
    caseId: string,
    payload: object,
    key = newIdempotencyKey(),
  ): Promise<Reply> {
    const url = `/api/v1/staff/cases/${caseId}/acts`;
    return this.api.app.inject({
      method: 'POST',
      url,
      payload,
      headers: { ...headers, 'idempotency-key': key },
    });
  }

  nextActs(officer: Officer, caseId: string): Promise<Reply> {
    const url = `/api/v1/staff/cases/${caseId}/acts`;
    return this.api.app.inject({ method: 'GET', url, headers: officer.headers });
  }

  async eventCount(caseId: string): Promise<number> {
    return (await this.caseRow(caseId))?.event_count ?? 1;
  }

  async caseRow(id: string) {
    const [row] = await this.rows('SELECT * FROM consumer_case WHERE id = ?', [id]);
    return row;
  }

  /** The events after the filing. */
  events(caseId: string) {
    return this.rows(
      `SELECT seq, act, from_state AS fromState, to_state AS toState, actor_kind AS actorKind,
         actor_id AS actorId, holder_code AS holderCode FROM case_event WHERE case_id = ? AND seq > 1 ORDER BY seq`,
      [caseId],
    );
  }

  /** Every desk that it reached. */
  desks(caseId: string) {
    return this.rows(
      `SELECT holder_code AS holder, DATE_FORMAT(received_on, '%Y-%m-%d') AS receivedOn, opened_by AS openedBy,
         delivered_at IS NOT NULL AS delivered, ended_at IS NOT NULL AS ended
       FROM case_delivery WHERE case_id = ? ORDER BY round`,
      [caseId],
    );
  }

  messageKinds(caseId: string): Promise<string[]> {
    return this.rows('SELECT kind FROM case_message WHERE case_id = ?', [caseId]).then(
      (found: { kind: string }[]) => found.map(({ kind }) => kind),
    );
  }

  stop(): Promise<void> {
    return this.api.stop();
  }
}
