import type { RegisteredAuthorization, RegisteredOutlet } from '../registry/registered-outlet.js';
import { changesBetween } from './outlet-fields.js';
import { mergeOutlet } from './outlet-merge.js';
import {
  ALL_COLUMNS,
  BRAND,
  granted,
  listed,
  mergeContext,
  NO_OPTIONAL_COLUMNS,
  OTHER_AGENT,
  OTHER_BRAND,
  registered,
} from './testing/list-fixtures.js';

const CERTAIN = { faultyRowMeansIt: false, phonesUnreadable: false, keepsLosses: false };
const LOCATION = { lat: 38.04, lng: 114.51, givenIn: 'gcj02' } as const;
const FULL: Partial<RegisteredOutlet> = {
  licenceCode: '91130100MA0DEM001P',
  location: LOCATION,
  hours: '每天',
  services: '维修',
  tradeIn: true,
};
const changedFields = (before: RegisteredOutlet, after: RegisteredOutlet) =>
  changesBetween(before, after).map(({ field }) => field);

describe('merging a listed outlet into the registered one', () => {
  it('changes nothing when the list says the same', () => {
    const { outlet, notes } = mergeOutlet(registered(1), listed(1), mergeContext(), CERTAIN);
    expect(outlet).toEqual(registered(1));
    expect(notes).toEqual([]);
  });

  it('never erases what the list has no column for', () => {
    const known = registered(1, FULL);
    const bare = listed(1, { phones: [], authorizations: [granted({ validFrom: null, validTo: null })] });
    const { outlet } = mergeOutlet(known, bare, mergeContext({ columns: NO_OPTIONAL_COLUMNS }), CERTAIN);
    expect(outlet).toEqual(known);
  });

  it('erases what a column leaves blank, but for licence and place', () => {
    const known = registered(1, FULL);
    const { outlet } = mergeOutlet(known, listed(1, { phones: [] }), mergeContext(), CERTAIN);
    expect(changedFields(known, outlet)).toEqual(['phones', 'hours', 'services', 'tradeIn']);
  });

  it('forgets the place of an outlet that moved and gives no new one', () => {
    const moved = listed(1, { address: '别的街 9 号' });
    const context = mergeContext({ columns: { ...ALL_COLUMNS, location: false } });
    expect(mergeOutlet(registered(1, FULL), moved, context, CERTAIN).outlet.location).toBeNull();
  });

  it('keeps known numbers when the phone cell could not be read', () => {
    const doubts = { ...CERTAIN, phonesUnreadable: true };
    const { outlet } = mergeOutlet(registered(1), listed(1, { phones: [] }), mergeContext(), doubts);
    expect(outlet.phones).toEqual(registered(1).phones);
  });

  it('keeps a township that the list only knows the county of', () => {
    const known = registered(1, { divisionCode: '130102001' });
    expect(mergeOutlet(known, listed(1), mergeContext(), CERTAIN).outlet.divisionCode).toBe('130102001');
  });
});

describe('an authorization that the list does not repeat', () => {
  const television = { ...registered(1).authorizations[0]!, categoryCode: 'television' };
  const known = registered(1, { authorizations: [...registered(1).authorizations, television] });
  const both = mergeContext({
    scope: {
      brands: [{ brandId: granted().brandId, categoryCodes: ['refrigerator', 'television'] }],
      divisionCodes: [],
    },
  });
  const stateOfTelevision = (outlet: RegisteredOutlet) =>
    outlet.authorizations.find(({ categoryCode }) => categoryCode === 'television')!.state;

  it('is withdrawn when its category is in the list', () => {
    expect(stateOfTelevision(mergeOutlet(known, listed(1), both, CERTAIN).outlet)).toBe('withdrawn');
  });

  it('stands when the list is about other categories', () => {
    expect(stateOfTelevision(mergeOutlet(known, listed(1), mergeContext(), CERTAIN).outlet)).toBe('active');
  });

  it('stands when a faulty row may repeat it', () => {
    const doubts = { ...CERTAIN, faultyRowMeansIt: true };
    expect(stateOfTelevision(mergeOutlet(known, listed(1), both, doubts).outlet)).toBe('active');
  });
});

describe("an outlet with another agent's authorization", () => {
  const others = (changes: Partial<RegisteredAuthorization> = {}): RegisteredAuthorization => ({
    ...registered(1).authorizations[0]!,
    brandId: OTHER_BRAND,
    generalAgentId: OTHER_AGENT,
    ...changes,
  });
  const shared = (changes: Partial<RegisteredAuthorization> = {}) =>
    registered(1, { hours: '每天', authorizations: [...registered(1).authorizations, others(changes)] });
  const differing = listed(1, {
    name: '另一个名字',
    hours: '工作日',
    services: '安装',
    phones: [{ number: '031155509999', extension: null, brandIds: [BRAND] }],
  });

  const OTHERS_PHONE = { number: '031155500001', extension: null, brandIds: [OTHER_BRAND] };

  it('keeps its fields, fills blanks, adds numbers of its own brands, and says what was kept', () => {
    const known = { ...shared(), phones: [OTHERS_PHONE] };
    const { outlet, notes } = mergeOutlet(known, differing, mergeContext(), CERTAIN);
    expect(changedFields(known, outlet)).toEqual(['phones', 'services']);
    expect(outlet.phones).toEqual([OTHERS_PHONE, ...differing.phones]);
    expect(notes.map(({ code }) => code)).toEqual(['shared-outlet-kept', 'shared-outlet-kept']);
  });

  it('takes no more numbers than an outlet can hold, and says so', () => {
    const phones = (from: number) =>
      Array.from({ length: 40 }, (_, index) => ({
        number: `0311555${from + index}`,
        extension: null,
        brandIds: [from === 1000 ? OTHER_BRAND : BRAND],
      }));
    const full = { ...shared(), phones: phones(1000) };
    const { outlet, notes } = mergeOutlet(
      full,
      { ...differing, phones: phones(2000) },
      mergeContext(),
      CERTAIN,
    );
    expect(outlet.phones).toEqual([...phones(1000), ...phones(2000).slice(0, 10)]);
    expect(notes.map(({ code }) => code)).toContain('phones-too-many');
  });

  it('keeps the other authorization as it is', () => {
    const { outlet } = mergeOutlet(shared(), differing, mergeContext(), CERTAIN);
    expect(outlet.authorizations).toContainEqual(others());
  });

  it.each([
    ['has expired', { validTo: '2026-05-31' }],
    ['was withdrawn', { state: 'withdrawn' as const }],
    ['is of the same agent', { generalAgentId: registered(1).authorizations[0]!.generalAgentId }],
  ])('is this list’s alone when the other one %s', (_what, changes) => {
    const { outlet, notes } = mergeOutlet(shared(changes), differing, mergeContext(), CERTAIN);
    expect(outlet).toMatchObject({ name: '另一个名字', hours: '工作日', phones: differing.phones });
    expect(notes).toEqual([]);
  });
});
