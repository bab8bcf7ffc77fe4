import type { Staff } from '../../accounts/staff.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import { warningsForBureaus } from '../supervision.errors.js';
import type { WarningParty } from './warning-transitions.js';

/** What somebody of a bureau is to a case of a bureau. */
export function partiesTo(bureauCode: string, staff: Staff, tree: BureauTree): readonly WarningParty[] {
  const parties: WarningParty[] = [];
  const works = staff.roles.includes('handler') || staff.roles.includes('supervisor');
  if (bureauCode === staff.bureauCode && works) parties.push('preparer');
  if (staff.roles.includes('supervisor') && tree.isWithin(bureauCode, staff.bureauCode)) {
    parties.push('approver');
  }
  return parties;
}

/**
 * The bureaus whose cases somebody may see all of: their own and those that answer to it; null for the province's, which are all.
 * @throws {Problem} 403 `warnings-for-bureaus` for somebody of a station, which acts in its bureau's name
 */
export function bureausWithin({ bureauCode }: Staff, tree: BureauTree): readonly string[] | null {
  const own = tree.find(bureauCode);
  if (own === null || own.level === 'station') throw warningsForBureaus();
  if (own.parentCode === null) return null;
  return tree.subtreeCodes(bureauCode);
}
