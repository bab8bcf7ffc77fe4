import fc from 'fast-check';
import { atOnce } from '../platform/steps.js';
import type { RegisteredOutlet } from '../registry/registered-outlet.js';
import { changesBetween } from './outlet-fields.js';
import { planRollback, type RecordedChange } from './rollback-plan.js';
import { OTHER_BRAND, registered } from './testing/list-fixtures.js';

const phone = fc.constantFrom('031155500001', '031155500002').map((number) => ({
  number,
  extension: null,
  brandIds: [OTHER_BRAND],
}));
const authorization = fc.record({
  brandId: fc.constantFrom(registered(1).authorizations[0]!.brandId, OTHER_BRAND),
  categoryCode: fc.constantFrom('car', 'refrigerator'),
  validFrom: fc.constant(null),
  validTo: fc.constantFrom(null, '2026-12-31'),
  contractNumber: fc.constant(null),
  state: fc.constantFrom('active' as const, 'withdrawn' as const),
  generalAgentId: fc.constant(null),
});
const outlet: fc.Arbitrary<RegisteredOutlet> = fc.record({
  id: fc.constant(registered(1).id),
  name: fc.constantFrom('甲', '乙'),
  licenceCode: fc.constantFrom(null, '91130100MA0DEM001P'),
  address: fc.constantFrom('甲路', '乙路'),
  divisionCode: fc.constant('130102'),
  location: fc.constantFrom(null, { lat: 38, lng: 114, givenIn: 'gcj02' as const }),
  phones: fc.array(phone, { maxLength: 2 }),
  hours: fc.constantFrom(null, '每天'),
  services: fc.constant(null),
  tradeIn: fc.constantFrom(null, true, false),
  state: fc.constant('open' as const),
  authorizations: fc.uniqueArray(authorization, {
    selector: ({ brandId, categoryCode }) => `${brandId} ${categoryCode}`,
    maxLength: 4,
  }),
});
const inOrder = (value: RegisteredOutlet): RegisteredOutlet => ({
  ...value,
  authorizations: [...value.authorizations].sort((one, other) =>
    `${one.brandId}${one.categoryCode}` < `${other.brandId}${other.categoryCode}` ? -1 : 1,
  ),
});
/** As the database keeps it. */
const recorded = (kind: RecordedChange['kind'], before: RegisteredOutlet | null, after: RegisteredOutlet) =>
  JSON.parse(
    JSON.stringify({ outletId: after.id, kind, fields: changesBetween(before, after) }),
  ) as RecordedChange;

describe('rolling back', () => {
  it('puts every field back as it was', () => {
    fc.assert(
      fc.property(outlet, outlet, (before, after) => {
        const { restored, conflicts } = atOnce(planRollback([recorded('changed', before, after)], [after]));
        expect(conflicts).toEqual([]);
        expect(restored.map(inOrder)).toEqual([inOrder(before)]);
      }),
    );
  });

  it('refuses exactly when a field that the batch changed is no longer as it left it', () => {
    fc.assert(
      fc.property(outlet, outlet, outlet, (before, after, present) => {
        const change = recorded('changed', before, after);
        const touched = new Set(change.fields.map(({ field }) => field));
        const since = changesBetween(after, present).filter(({ field }) => touched.has(field));
        const { conflicts } = atOnce(planRollback([change], [present]));
        expect(conflicts).toEqual(since.length > 0 ? [present.name] : []);
      }),
    );
  });

  it('leaves what others did to other fields', () => {
    const after = registered(1, { hours: '每天' });
    const present = { ...after, services: '安装' };
    const { restored } = atOnce(planRollback([recorded('changed', registered(1), after)], [present]));
    expect(restored).toEqual([{ ...present, hours: null }]);
  });

  it('closes an outlet that the batch created, and no authorization is left', () => {
    const { restored } = atOnce(planRollback([recorded('created', null, registered(1))], [registered(1)]));
    expect(restored).toEqual([registered(1, { state: 'closed', authorizations: [] })]);
  });

  it('refuses to close a created outlet that another brand has joined', () => {
    const other = { ...registered(1).authorizations[0]!, brandId: OTHER_BRAND };
    const present = registered(1, { authorizations: [...registered(1).authorizations, other] });
    expect(atOnce(planRollback([recorded('created', null, registered(1))], [present])).conflicts).toEqual([
      present.name,
    ]);
  });
});
