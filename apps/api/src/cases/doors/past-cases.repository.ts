import type { CaseKind } from '@jiweibao/shared';
import { type EntityManager, In } from 'typeorm';
import { inScope } from '../desk/case-lists.js';
import { type Condition, every, type SqlPart } from '../desk/condition.js';
import type { DeskScope } from '../desk/desk-scope.js';
import { informantVisible } from '../desk/informant.js';
import { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';

/** A business, by whatever is known of it. */
export interface Business {
  outletId: string | null;
  /** Digits. */
  phone: string | null;
  /** See `respondentNameIndex`. */
  nameIndex: string | null;
}

/** Which cases are asked for. */
export interface Among {
  /** UTC: received then or later; null for all. */
  since: Date | null;
  /** UTC: received then or before; null for all. */
  until: Date | null;
  /** Not these: the case itself, and the other of its filing. */
  except: readonly string[];
}

/** How many complaints and tip-offs. */
export type CountsByKind = Readonly<Record<CaseKind, number>>;

/** Cases `c`, as a query's FROM and what holds of each. */
interface Found {
  from: SqlPart;
  where: Condition;
}

/**
 * Finds what came of the same person and about the same business, within the scope of whoever asks. By a person it finds no
 * tip-off whose informant they may not know: that it is found would tell who gave the clue.
 */
export class PastCasesRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly scope: DeskScope,
  ) {}

  /** The newest first. @param phoneIndex of the person's phone */
  listOfPerson(phoneIndex: string, among: Among, most: number): Promise<string[]> {
    return this.list(ofPerson(phoneIndex, this.scope), among, most);
  }

  /** The newest first. */
  listOfBusiness(business: Business, among: Among, most: number): Promise<string[]> {
    return this.list(ofBusiness(business), among, most);
  }

  countOfPerson(phoneIndex: string, among: Among): Promise<CountsByKind> {
    return this.count(ofPerson(phoneIndex, this.scope), among);
  }

  countOfBusiness(business: Business, among: Among): Promise<CountsByKind> {
    return this.count(ofBusiness(business), among);
  }

  /** Cases that this repository named, in any order. */
  getCases(ids: readonly string[]): Promise<ConsumerCaseEntity[]> {
    return this.manager.findBy(ConsumerCaseEntity, { id: In([...ids]) });
  }

  /** Null for none, and for one out of their reach. */
  async findByExternalNumber(
    externalNumber: string,
    kind: CaseKind,
  ): Promise<{ number: string; holderCode: string } | null> {
    const where = every([
      { sql: 'c.external_number = ? AND c.kind = ?', values: [externalNumber, kind] },
      inScope(this.scope),
    ]);
    const [found]: { number: string; holderCode: string }[] = await this.manager.query(
      `SELECT c.number AS number, c.holder_code AS holderCode FROM consumer_case c WHERE ${where.sql}`,
      [...where.values],
    );
    return found ?? null;
  }

  private async list({ from, where }: Found, among: Among, most: number): Promise<string[]> {
    const all = every([where, isAmong(among), inScope(this.scope)]);
    const rows: { id: string }[] = await this.manager.query(
      `SELECT c.id AS id FROM ${from.sql} WHERE ${all.sql} ORDER BY c.received_at DESC, c.id DESC LIMIT ?`,
      [...from.values, ...all.values, most],
    );
    return rows.map(({ id }) => id);
  }

  private async count({ from, where }: Found, among: Among): Promise<CountsByKind> {
    const all = every([where, isAmong(among), inScope(this.scope)]);
    const rows: { kind: CaseKind; n: number }[] = await this.manager.query(
      `SELECT c.kind AS kind, COUNT(*) AS n FROM ${from.sql} WHERE ${all.sql} GROUP BY c.kind`,
      [...from.values, ...all.values],
    );
    const counts = { complaint: 0, tipOff: 0 };
    for (const { kind, n } of rows) counts[kind] = Number(n);
    return counts;
  }
}

function ofPerson(phoneIndex: string, scope: DeskScope): Found {
  const known = informantVisible(scope);
  return {
    from: { sql: 'case_party p JOIN consumer_case c ON c.id = p.case_id', values: [] },
    where: every([
      { sql: 'p.phone_index = ?', values: [phoneIndex] },
      { sql: `c.kind = 'complaint' OR ${known.sql}`, values: known.values },
    ]),
  };
}

/** By each thing that is known of it. A UNION, so that each uses its index and a case counts once. */
function ofBusiness({ outletId, phone, nameIndex }: Business): Found {
  const ways = Object.entries({
    outlet_id: outletId,
    respondent_phone: phone,
    respondent_name_index: nameIndex,
  })
    .filter(([, value]) => value !== null)
    .map(([column, value]) => ({ sql: `SELECT id FROM consumer_case WHERE ${column} = ?`, value }));
  const none = 'SELECT id FROM consumer_case WHERE FALSE';
  return {
    from: {
      sql: `(${ways.map(({ sql }) => sql).join(' UNION ') || none}) s JOIN consumer_case c ON c.id = s.id`,
      values: ways.map(({ value }) => value),
    },
    where: { sql: 'TRUE', values: [] },
  };
}

function isAmong({ since, until, except }: Among): Condition {
  const conditions: Condition[] = [];
  if (since !== null) conditions.push({ sql: 'c.received_at >= ?', values: [since] });
  if (until !== null) conditions.push({ sql: 'c.received_at <= ?', values: [until] });
  if (except.length > 0) {
    conditions.push({ sql: `c.id NOT IN (${except.map(() => '?').join(', ')})`, values: except });
  }
  return every(conditions);
}
