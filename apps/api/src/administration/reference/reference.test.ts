import { loadBureauTree } from '../../organization/bureau-tree.js';
import { loadDivisions } from '../../organization/divisions.js';
import { readPublishedCalendar } from '../../platform/working-days/published-calendar.js';
import { WorkingDays } from '../../platform/working-days/working-days.js';
import { yearOfDays } from '../calendar/year-of-days.js';
import { mayUse, staffRights } from '../rights/rights.js';
import { ReferenceLibrary } from './reference-library.js';

const divisions = loadDivisions('13');
const library = new ReferenceLibrary({ tree: loadBureauTree(divisions), divisions });

test('every book has an own id, a version and tables whose rows are as long as their headers, without code words', () => {
  const books = library.all();
  expect(new Set(books.map(({ id }) => id)).size).toBe(books.length);
  for (const { id, version, tables, about } of books) {
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(about).toMatch(/^[^a-z]+$/);
    for (const { title, header, rows } of tables) {
      for (const row of rows) {
        expect([id, title, row.length, row.every((cell) => typeof cell === 'string')]).toEqual([
          ...[id, title],
          ...[header.length, true],
        ]);
        expect(row.join()).not.toMatch(/\b(recalled|assumed|working|decideAcceptance)\b/);
      }
    }
  }
});

test('says for a period of the law how long it is, where it stands and how sure that is', () => {
  const { tables } = library.get('rules-no-121');
  const [decide] = tables.find(({ title }) => title === '期限')!.rows;
  expect(decide!.slice(0, 2)).toEqual(['决定是否受理', '7 个工作日']);
  expect(decide!.at(-1)).toBe('凭记忆写的，请核对');
  expect(() => library.get('nothing')).toThrow('book-not-found');
});

test('a year shows holidays, make-up days, and what is not published yet, as the clocks count them', () => {
  const days = new WorkingDays(readPublishedCalendar());
  const of = (year: number) => new Map(yearOfDays(year, days).map((day) => [day.date, day]));
  const known = of(2026);
  expect(known.size).toBe(365);
  expect(known.get('2026-10-01')).toMatchObject({ kind: 'holiday', provisional: false });
  expect([...known.values()].some(({ kind }) => kind === 'makeUp')).toBe(true);
  expect([...of(2028).values()].every(({ provisional }) => provisional)).toBe(true);
  for (const { date, kind } of known.values()) {
    expect(kind === 'working' || kind === 'makeUp').toBe(days.isWorkingDay(date));
  }
});

test('the rights are those of the table of routes, named and bounded in Chinese', () => {
  const rights = staffRights();
  expect(rights.length).toBeGreaterThan(50);
  for (const { what, group, scope } of rights) {
    expect(`${group} ${what} ${scope}`).toMatch(/^[一-鿿]/);
    expect([what, /[一-鿿]/.test(what) && /[一-鿿]/.test(scope)]).toEqual([what, true]);
  }
  const ofIntake = rights.filter((right) => mayUse(right, ['intake'])).map(({ what }) => what);
  expect(ofIntake.some((what) => what.startsWith('新增人员'))).toBe(false);
  expect(ofIntake.some((what) => what.startsWith('案件列表'))).toBe(true);
});
