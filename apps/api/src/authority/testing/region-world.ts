import { newIdempotencyKey, type StaffRole } from '@jiweibao/shared';
import { addStaff } from '../../accounts/testing/add-account.js';
import { DeskApp, type DeskStaff } from '../../cases/desk/testing/desk-app.js';
import { Audit } from '../../platform/audit/audit.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { newPublicId } from '../../platform/public-id.js';

/** A county's bureau, and those around it. */
export const PLACES = { own: '130102', child: '130102001', sibling: '130104', parent: '1301' } as const;
export type Relation = keyof typeof PLACES;
export const VISIBLE: readonly Relation[] = ['own', 'child'];
export const HIDDEN: readonly Relation[] = ['sibling', 'parent'];

/** Signals are counted by county; a city's own are those of a county that is no part of the viewer's. */
const COUNTY_OF: Record<Relation, string> = {
  own: '130102',
  child: '130102',
  sibling: '130104',
  parent: '130105',
};

/** Who did what the trail tells of each bureau's things. */
export const NOTED_ACTOR = 'z'.repeat(22);

/** The ids of one of everything that a bureau has, by the name of the path's parameter. */
export type Things = Readonly<Record<string, string>>;

/** Bureaus with things of every kind, for asking who reaches which. */
export class RegionWorld {
  private phones = 0;

  private constructor(readonly desk: DeskApp) {}

  static async start(): Promise<RegionWorld> {
    return new RegionWorld(await DeskApp.start());
  }

  /** Somebody of the county's bureau. */
  viewer(role: StaffRole): Promise<DeskStaff> {
    return this.desk.staff(PLACES.own, role);
  }

  /**
   * One of everything at a bureau.
   * @param viewers whose reminders tell of the case there
   */
  async addThings(relation: Relation, viewers: readonly DeskStaff[] = []): Promise<Things> {
    const holderCode = PLACES[relation];
    const { desk } = this;
    this.phones += 1;
    const phone = `4005550${String(100 + this.phones)}`;
    const row = await desk.add({
      holderCode,
      countyCode: COUNTY_OF[relation],
      respondentName: `演示维修部${this.phones}`,
      respondentPhone: phone,
      clocks: [{ kind: 'decideAcceptance', dueOn: '2026-01-09' }],
    });
    const fileId = await desk.addFile([row.id]);
    const { accountId } = await this.newAccount(holderCode);
    for (const viewer of viewers) await this.remind(viewer, row.id);
    await this.noteAct(holderCode, row.id);
    await this.countSignal(relation, phone);
    const warningId = await this.warnOf(holderCode, phone);
    return {
      warningId,
      questionId: await this.askAbout(holderCode, phone, warningId),
      requestId: await this.askForHelp(holderCode, row.id),
      ...{ caseId: row.id, fileId, accountId },
      documentId: await this.issueDocument(holderCode, row.id),
      form: '1',
      code: holderCode,
    };
  }

  private newAccount(bureauCode: string) {
    return addStaff(this.desk.api.app, { bureauCode, roles: ['handler'] });
  }

  private async issueDocument(bureauCode: string, caseId: string): Promise<string> {
    const supervisor = await this.desk.staff(bureauCode, 'supervisor');
    const reply = await this.desk.api.app.inject({
      method: 'POST',
      url: `/api/v1/staff/cases/${caseId}/documents`,
      payload: { form: 1 },
      headers: { ...supervisor.headers, 'idempotency-key': newIdempotencyKey() },
    });
    if (reply.statusCode !== 201) throw new Error(`no document was issued: ${reply.body}`);
    return reply.json().id;
  }

  private remind({ accountId }: DeskStaff, caseId: string): Promise<unknown> {
    return this.desk.rows(
      `INSERT INTO staff_reminder (id, account_id, case_id, about, round, kind, created_at)
       VALUES (?, ?, ?, 'accept', 1, 'dueSoon', NOW(3))`,
      [newPublicId(), accountId, caseId],
    );
  }

  private async noteAct(bureauCode: string, caseId: string): Promise<void> {
    const { manager } = this.desk.api.database.dataSource;
    await this.desk.api.app.get(Audit, { strict: false }).record(manager, {
      ...{ actorKind: 'staff', actorId: NOTED_ACTOR, bureauCode },
      ...{ act: 'openCase', subjectKind: 'case', subjectId: caseId },
    });
  }

  /** Waiting for approval. */
  private async warnOf(bureauCode: string, number: string): Promise<string> {
    const id = newPublicId();
    await this.desk.rows(
      `INSERT INTO number_warning_case
         (id, number, bureau_code, state, version, reason, source, edited_by, created_at, changed_at)
       VALUES (?, ?, ?, 'proposed', 1, '演示', '演示', ?, NOW(3), NOW(3))`,
      [id, number, bureauCode, NOTED_ACTOR],
    );
    return id;
  }

  private async askAbout(bureauCode: string, number: string, warningId: string): Promise<string> {
    const id = newPublicId();
    await this.desk.rows(
      `INSERT INTO number_question (id, number, brand_id, general_agent_id, bureau_code, warning_id, asked_by,
         asked_at, due_on, state)
       VALUES (?, ?, ?, ?, ?, ?, ?, NOW(3), '2026-01-09', 'open')`,
      [id, number, NOTED_ACTOR, NOTED_ACTOR, bureauCode, warningId, NOTED_ACTOR],
    );
    return id;
  }

  private async askForHelp(bureauCode: string, caseId: string): Promise<string> {
    const id = newPublicId();
    const told = { product: '演示', fault: '演示', outletName: null, wants: '演示' };
    const sealed = this.desk.api.app
      .get(FieldCipher)
      .encrypt('case_help_request.told_sealed', JSON.stringify(told));
    await this.desk.rows(
      `INSERT INTO case_help_request (id, case_id, brand_id, general_agent_id, bureau_code, told_sealed, asked_by,
         asked_at, due_on, state)
       VALUES (?, ?, ?, ?, ?, ?, ?, NOW(3), '2026-01-09', 'open')`,
      [id, caseId, NOTED_ACTOR, NOTED_ACTOR, bureauCode, sealed, NOTED_ACTOR],
    );
    return id;
  }

  private countSignal(relation: Relation, number: string): Promise<unknown> {
    return this.desk.rows(
      `INSERT INTO number_signal (number, brand_id, county_code, day, kind, count) VALUES (?, '', ?, CURRENT_DATE, 'unlisted', ?)`,
      // More each time: the list begins with what is met most.
      [number, COUNTY_OF[relation], this.phones],
    );
  }
}
