import type { EntityManager } from 'typeorm';
import type {
  KeptOutletCursor,
  KeptOutletQuery,
  KeptOutletRow,
  KeptOutletWhere,
  NeedOfOutlet,
} from './kept-outlet-query.js';

interface Part {
  sql: string;
  values: unknown[];
}

/** Earlier than any confirmation: so that an entry that was never confirmed comes first. */
const NEVER = '1000-01-01';

/** What freshness is told from: the earliest confirmation, and the end that was not renewed. As text: they are compared as dates and read as text. */
const FACTS = `CAST(MIN(COALESCE(said.confirmed_on, DATE '${NEVER}')) AS CHAR(10)) AS confirmedOn,
  CAST(MIN(CASE WHEN granted.state = 'active' AND granted.valid_to < ?
      AND (said.confirmed_on IS NULL OR said.confirmed_on <= granted.valid_to) THEN granted.valid_to END) AS CHAR(10)) AS endedOn`;
const GRANTED = `outlet_authorization granted LEFT JOIN outlet_confirmation said
  ON said.outlet_id = granted.outlet_id AND said.brand_id = granted.brand_id`;

/** How each order sorts. The columns are never from outside. */
const ORDERS = {
  place: { key: 'o.division_code', way: 'ASC' },
  name: { key: 'o.name', way: 'ASC' },
  confirmed: { key: 'kept.confirmedOn', way: 'ASC' },
} as const;

/** What outlets some brands have, a page at a time. */
export class KeptOutletsRepository {
  constructor(private readonly manager: EntityManager) {}

  async list({ order, after, count, ...where }: KeptOutletQuery): Promise<KeptOutletRow[]> {
    const { key, way } = ORDERS[order];
    const from = fromPart(where);
    const condition = wherePart(where);
    const position = after === null ? { sql: 'TRUE', values: [] } : afterPart(key, after);
    const rows: { id: string; sortedBy: string; confirmedOn: string; endedOn: string | null }[] =
      await this.manager.query(
        `SELECT o.id AS id, ${key} AS sortedBy, kept.confirmedOn AS confirmedOn, kept.endedOn AS endedOn
         FROM ${from.sql} WHERE ${condition.sql} AND ${position.sql}
         ORDER BY ${key} ${way}, o.id ${way} LIMIT ?`,
        [...from.values, ...condition.values, ...position.values, count],
      );
    return rows.map(({ id, sortedBy, confirmedOn, endedOn }) => ({
      id,
      key: sortedBy,
      confirmedOn: given(confirmedOn),
      endedOn,
    }));
  }

  async factsOf(
    brandIds: readonly string[],
    outletId: string,
    today: string,
  ): Promise<Pick<KeptOutletRow, 'confirmedOn' | 'endedOn'>> {
    const [row]: { confirmedOn: string | null; endedOn: string | null }[] = await this.manager.query(
      `SELECT ${FACTS} FROM ${GRANTED} WHERE granted.brand_id IN (?) AND granted.outlet_id = ?
         AND granted.state <> 'withdrawn'`,
      [today, [...brandIds], outletId],
    );
    return { confirmedOn: given(row!.confirmedOn), endedOn: row!.endedOn };
  }

  async count(where: KeptOutletWhere): Promise<number> {
    const from = fromPart(where);
    const condition = wherePart(where);
    const [row]: { n: number }[] = await this.manager.query(
      `SELECT COUNT(*) AS n FROM ${from.sql} WHERE ${condition.sql}`,
      [...from.values, ...condition.values],
    );
    return Number(row!.n);
  }
}

function given(confirmedOn: string | null): string | null {
  return confirmedOn === NEVER ? null : confirmedOn;
}

/** The outlets that the brands authorize, or the ones that they did, each once with what its freshness is told from. */
function fromPart({ brandIds, standing, categoryCode, today }: KeptOutletWhere): Part {
  const standingPart = standing === 'kept' ? "granted.state <> 'withdrawn'" : "granted.state = 'withdrawn'";
  const category = categoryCode === null ? '' : 'AND granted.category_code = ?';
  return {
    sql: `(SELECT granted.outlet_id, ${FACTS} FROM ${GRANTED}
           WHERE granted.brand_id IN (?) AND ${standingPart} ${category}
           GROUP BY granted.outlet_id) kept
          JOIN outlet o ON o.id = kept.outlet_id`,
    values: [today, [...brandIds], ...(categoryCode === null ? [] : [categoryCode])],
  };
}

function wherePart({ standing, text, divisionCode, needing, brandIds }: KeptOutletWhere): Part {
  const parts: Part[] = [];
  if (standing === 'kept') parts.push({ sql: "o.state = 'open'", values: [] });
  else parts.push(keepsNone(brandIds));
  if (divisionCode !== null) {
    // A township's code begins with its county's, and so on: a range of the index.
    parts.push({ sql: 'o.division_code BETWEEN ? AND ?', values: [divisionCode, `${divisionCode}~`] });
  }
  if (text !== null) parts.push(textPart(text));
  if (needing !== null) {
    parts.push(needing.is ? neededBy(needing) : not(neededBy(needing)));
    if (needing.unless !== undefined) parts.push(not(neededBy(needing.unless)));
  }
  return {
    sql: parts.map(({ sql }) => `(${sql})`).join(' AND '),
    values: parts.flatMap(({ values }) => values),
  };
}

/** Of an outlet that left, the brands have no authorization any more, or it is closed. */
function keepsNone(brandIds: readonly string[]): Part {
  return {
    sql: `o.state = 'closed' OR NOT EXISTS (SELECT 1 FROM outlet_authorization other
            WHERE other.outlet_id = o.id AND other.brand_id IN (?) AND other.state <> 'withdrawn')`,
    values: [[...brandIds]],
  };
}

/** LOCATE knows no wildcards, and compares as the column's collation does. */
function textPart(text: string): Part {
  const digits = text.replace(/\D/g, '');
  const byNumber =
    digits.length < 4
      ? { sql: '', values: [] }
      : {
          sql: 'OR EXISTS (SELECT 1 FROM outlet_phone p WHERE p.outlet_id = o.id AND LOCATE(?, p.number) > 0)',
          values: [digits],
        };
  return {
    sql: `LOCATE(?, o.name) > 0 OR LOCATE(?, o.address) > 0 ${byNumber.sql}`,
    values: [text, text, ...byNumber.values],
  };
}

function neededBy({ confirmedBy, endedBy, reportedIds, never }: NeedOfOutlet): Part {
  const since = never ? NEVER : '1000-01-02';
  const reported = reportedIds.length === 0 ? 'FALSE' : 'o.id IN (?)';
  return {
    sql: `(kept.confirmedOn >= ? AND kept.confirmedOn <= ?)
      OR (kept.endedOn IS NOT NULL AND kept.endedOn <= ?) OR ${reported}`,
    values: [since, confirmedBy, endedBy, ...(reportedIds.length === 0 ? [] : [[...reportedIds]])],
  };
}

function not({ sql, values }: Part): Part {
  return { sql: `NOT (${sql})`, values };
}

function afterPart(key: string, { key: value, id }: KeptOutletCursor): Part {
  return { sql: `(${key} > ? OR (${key} = ? AND o.id > ?))`, values: [value, value, id] };
}
