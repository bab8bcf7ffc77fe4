import { CASE_ACT_FIELDS, CASE_ACTS, type CaseAct, type CaseActField } from '@jiweibao/shared';
import { Problem } from '../../platform/problem.js';
import { fieldsOf } from './act-fields.js';
import { readStaffAct } from './read-act.js';
import type { StaffActBody } from './staff-act-body.js';

/** The fields at fault, when an act is sent with these. */
function faults(act: CaseAct, given: Partial<Record<CaseActField, string>>, code: string): string[] {
  try {
    readStaffAct({ act, seenEventCount: 1, ...given } as unknown as StaffActBody);
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return (error.errors ?? []).filter((each) => each.code === code).map(({ field }) => field);
  }
}

const EVERYTHING = Object.fromEntries(CASE_ACT_FIELDS.map((field) => [field, '演示']));
// A consumer's alone.
const ACTS = CASE_ACTS.filter((act) => act !== 'rate');

test.each(ACTS)('the form of %s asks for what the act needs, and for nothing that it refuses', (act) => {
  const fields = fieldsOf(act);
  const needed = fields.filter((field) => field.needed).map(({ name }) => name);
  expect(faults(act, {}, 'required').sort()).toEqual([...needed].sort());
  const refused = faults(act, EVERYTHING, 'not-for-act');
  const asked = fields.map(({ name }) => name);
  expect([...asked, ...refused].sort()).toEqual([...CASE_ACT_FIELDS].sort());
});
