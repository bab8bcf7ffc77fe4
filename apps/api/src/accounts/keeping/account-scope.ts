import type { BureauTree } from '../../organization/bureau-tree.js';
import { beyondAuthority, bureauUnknown } from '../accounts.errors.js';
import type { Staff } from '../staff.js';

/** Which accounts somebody keeps: of bureaus and stations, or of general agents. Null for all of the kind. */
export type AccountScope =
  | { kind: 'staff'; bureauCodes: readonly string[] | null }
  | { kind: 'agent'; generalAgentId: string | null };

/** Those of the administrator's own bureau and of all that answer to it. */
export function staffScope({ bureauCode }: Pick<Staff, 'bureauCode'>, tree: BureauTree): AccountScope {
  return { kind: 'staff', bureauCodes: bureauCode === tree.top.code ? null : tree.subtreeCodes(bureauCode) };
}

/**
 * Nobody gives a role at a bureau that they do not administer: so the province's administrators are made by the province's alone.
 * @throws {Problem} 400 for no bureau; 403 `beyond-authority`
 */
export function requireBureauWithin(
  { bureauCode }: Pick<Staff, 'bureauCode'>,
  target: string,
  tree: BureauTree,
): void {
  const bureau = tree.find(target);
  if (bureau === null) throw bureauUnknown();
  if (!tree.isWithin(target, bureauCode)) {
    throw beyondAuthority(`您只能管理本单位和下级单位的账号，${bureau.name}不归您管理。`);
  }
}

/** @throws {Problem} 403 `beyond-authority` */
export function requireProvince({ bureauCode }: Pick<Staff, 'bureauCode'>, tree: BureauTree): void {
  if (bureauCode !== tree.top.code) throw beyondAuthority(`这件事只有${tree.top.name}能做。`);
}
