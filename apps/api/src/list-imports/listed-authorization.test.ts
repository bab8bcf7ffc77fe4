import type { RegisteredAuthorization } from '../registry/registered-outlet.js';
import {
  type ListedAuthorization,
  listedAuthorizations,
  updateAuthorization,
} from './listed-authorization.js';
import {
  AGENT,
  ALL_COLUMNS,
  BRAND,
  granted,
  NO_OPTIONAL_COLUMNS,
  registered,
  TODAY,
} from './testing/list-fixtures.js';

const known = (changes: Partial<RegisteredAuthorization> = {}): RegisteredAuthorization => ({
  ...registered(1).authorizations[0]!,
  ...changes,
});
const said = (validFrom: string | null, validTo: string | null): ListedAuthorization => ({
  brandId: BRAND,
  categoryCode: 'refrigerator',
  validFrom,
  validTo,
  contractNumber: null,
});
const update = (before: RegisteredAuthorization, list: ListedAuthorization, columns = ALL_COLUMNS) =>
  updateAuthorization(before, list, columns, AGENT, TODAY);

describe('the period of a listed authorization', () => {
  it.each([
    ['takes the place of the known one', '2026-02-01', '2027-01-31', '2026-02-01', '2027-01-31'],
    [
      'begins with the known one when a renewal is sent ahead',
      '2027-01-01',
      '2027-12-31',
      '2026-01-01',
      '2027-12-31',
    ],
    ['joins one that it overlaps', '2026-10-01', null, '2026-01-01', null],
    ['takes the place of one that is over', '2026-05-01', '2026-05-31', '2026-05-01', '2026-05-31'],
  ])('%s', (_what, from, to, expectedFrom, expectedTo) => {
    const { authorization, note } = update(known(), said(from, to));
    expect(authorization).toMatchObject({ validFrom: expectedFrom, validTo: expectedTo });
    expect(note).toBeNull();
  });

  it('leaves what is in force alone when the coming one would leave a gap, and says so', () => {
    const { authorization, note } = update(known(), said('2027-02-01', '2027-12-31'));
    expect(authorization).toEqual(known());
    expect(note).toMatchObject({ code: 'authorization-gap' });
  });

  it('stays as known when the list has no dates, and says so when that is over', () => {
    const expired = known({ validTo: '2026-05-31' });
    const { authorization, note } = update(expired, said(null, null), NO_OPTIONAL_COLUMNS);
    expect(authorization).toEqual(expired);
    expect(note).toMatchObject({ code: 'authorization-expired' });
    expect(update(known(), said(null, null), NO_OPTIONAL_COLUMNS).note).toBeNull();
  });
});

describe('the state of a listed authorization', () => {
  it('comes back from withdrawn', () => {
    expect(update(known({ state: 'withdrawn' }), said(null, null)).authorization.state).toBe('active');
  });

  it('stays suspended, which only its keepers end', () => {
    const { authorization, note } = update(known({ state: 'suspended' }), said(null, null));
    expect(authorization.state).toBe('suspended');
    expect(note).toMatchObject({ code: 'authorization-suspended' });
  });
});

it('of two rows about one brand and category the one that runs longer counts', () => {
  const rows = [
    granted({ validTo: '2026-12-31' }),
    granted({ validTo: null }),
    granted({ validTo: '2027-12-31' }),
  ];
  expect(listedAuthorizations(rows)).toMatchObject([{ categoryCode: 'refrigerator', validTo: null }]);
});
