import { randomBytes } from 'node:crypto';

const DAY = 24 * 60 * 60 * 1000;
const ROWS_AT_ONCE = 1_000;
const CHANNELS = ['web', 'miniProgram', 'phone', 'window', 'letter', 'platform12315'];
const VIOLATIONS = ['outletsConfused', 'pricesHidden', 'partsFalse', 'recordsFalse', 'overRepair'];
/** Of 100 cases, as we guess it: most are complaints, are answered, and end. */
const SHARES = { complaint: 75, answered: 92, ended: 85, late: 8 };

const id = () => randomBytes(16).toString('base64url');
const pick = (list) => list[Math.floor(Math.random() * list.length)];
const inHundred = (share) => Math.random() * 100 < share;
const dayOf = (instant) => new Date(instant.getTime() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);

/**
 * Puts invented cases of the last two years onto the desks of counties and their stations, with what an overview counts: their
 * events and periods. What is sealed is left empty: an overview reads none of it.
 * @param {{ query(sql: string, values: unknown[]): Promise<unknown> }} database
 * @param {{ count: number, holders: { code: string, county: string }[], brandIds: string[], categories: string[] }} wanted
 */
export async function seedCases(database, { count, holders, brandIds, categories }) {
  const now = new Date();
  for (let done = 0; done < count; done += ROWS_AT_ONCE) {
    const cases = Array.from({ length: Math.min(ROWS_AT_ONCE, count - done) }, (_, at) =>
      inventedCase(now, done + at, {
        holder: pick(holders),
        brandId: pick(brandIds),
        category: pick(categories),
      }),
    );
    await insert(database, 'consumer_case', cases.map(caseRow));
    await insert(database, 'case_event', cases.flatMap(eventRows));
    await insert(database, 'case_clock', cases.flatMap(clockRows));
  }
  await database.query('ANALYZE TABLE consumer_case, case_event, case_clock', []);
}

function inventedCase(now, at, { holder, brandId, category }) {
  const receivedAt = new Date(now.getTime() - Math.random() * 730 * DAY);
  const complaint = inHundred(SHARES.complaint);
  const after = (days) => new Date(receivedAt.getTime() + days * DAY);
  const answeredAt = inHundred(SHARES.answered) ? after(1 + Math.random() * 9) : null;
  const endedAt = answeredAt !== null && inHundred(SHARES.ended) ? after(12 + Math.random() * 40) : null;
  const past = (instant) => (instant !== null && instant < now ? instant : null);
  return {
    ...{ id: id(), number: String(10 ** 14 + at), complaint, receivedAt, holder, brandId, category },
    answeredAt: past(answeredAt),
    endedAt: past(endedAt),
    late: inHundred(SHARES.late),
  };
}

function caseRow({
  id: caseId,
  number,
  complaint,
  receivedAt,
  answeredAt,
  endedAt,
  holder,
  brandId,
  category,
}) {
  const begun = complaint ? 'accepted' : 'investigating';
  return {
    ...{ id: caseId, number, kind: complaint ? 'complaint' : 'tipOff', channel: pick(CHANNELS) },
    state: endedAt !== null ? 'closed' : answeredAt !== null ? begun : 'received',
    ...{ county_code: holder.county, brand_id: inHundred(70) ? brandId : null, category_code: category },
    violation_kinds: complaint ? '' : pick(VIOLATIONS),
    ...{ facts_sealed: '', requests: '', publish_consent: 0, delegate_consent: 0, received_at: receivedAt },
    ...{ rule_set: 'no-121', competent_code: holder.code, first_receiver_code: holder.code },
    ...{ holder_code: holder.code, routing_path: 'address', routing_reason_sealed: '' },
    ...{ delivery_state: 'delivered', event_count: 3, ended_at: endedAt },
  };
}

function eventRows({ id: caseId, complaint, receivedAt, answeredAt, endedAt, holder }) {
  const answer = complaint ? 'accept' : 'openInvestigation';
  const happened = [
    ['file', receivedAt],
    [answer, answeredAt],
    ['close', endedAt],
  ].filter(([, instant]) => instant !== null);
  return happened.map(([act, instant], at) => ({
    ...{ case_id: caseId, seq: at + 1, act, from_state: null, to_state: 'received', actor_kind: 'system' },
    ...{ holder_code: holder.code, happened_at: instant },
  }));
}

function clockRows({ id: caseId, complaint, receivedAt, answeredAt, endedAt, late }) {
  const started = dayOf(receivedAt);
  const due = (days) => dayOf(new Date(receivedAt.getTime() + days * DAY));
  const first = complaint ? 'decideAcceptance' : 'decideInvestigation';
  const second = complaint ? 'mediate' : 'tellInformant';
  const clock = (kind, dueOn, finishedAt) => ({
    ...{ case_id: caseId, kind, round: 1, state: finishedAt === null ? 'running' : 'finished' },
    ...{ started_on: started, due_on: dueOn, provisional: 0 },
    finished_on: finishedAt === null ? null : dayOf(finishedAt),
  });
  const clocks = [clock(first, due(late ? 1 : 14), answeredAt)];
  return answeredAt === null ? clocks : [...clocks, clock(second, due(75), endedAt)];
}

async function insert(database, table, rows) {
  const columns = Object.keys(rows[0]);
  const marks = rows.map(() => `(${columns.map(() => '?').join(', ')})`).join(', ');
  const values = rows.flatMap((row) => columns.map((column) => row[column]));
  await database.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${marks}`, values);
}
