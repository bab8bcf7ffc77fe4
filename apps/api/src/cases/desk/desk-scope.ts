import type { StaffRole } from '@jiweibao/shared';
import type { BureauTree } from '../../organization/bureau-tree.js';

/** Who looks: what of a `Staff` decides what they may see. */
export interface DeskPerson {
  accountId: string;
  bureauCode: string;
  roles: readonly StaffRole[];
}

/** What somebody of a bureau may see and handle. All codes are of bureaus and stations. */
export interface DeskScope {
  accountId: string;
  ownCode: string;
  roles: readonly StaffRole[];
  /** The desks that they may see: their own and those of all that answer to it. Null for the province's, which is all there are. */
  visibleCodes: readonly string[] | null;
  /** The desks that they handle: their own, and their stations', which act in the bureau's name (总局令第121号). */
  handledCodes: readonly string[];
  /** The visible ones by how many levels below their own they are: the first is right below. */
  codesBelow: readonly (readonly string[])[];
}

/** @returns a scope that holds nothing for somebody of a bureau that is no longer there */
export function deskScope({ accountId, bureauCode, roles }: DeskPerson, tree: BureauTree): DeskScope {
  const visible = tree.subtreeCodes(bureauCode);
  const own = tree.find(bureauCode);
  const stations = visible.filter((code) => isStationOf(code, bureauCode, tree));
  return {
    accountId,
    ownCode: bureauCode,
    roles,
    visibleCodes: own !== null && own.parentCode === null ? null : visible,
    handledCodes: own === null ? [] : [bureauCode, ...stations],
    codesBelow: levelsBelow(bureauCode, visible, tree),
  };
}

/** Whether a desk is in the scope. */
export function isVisible(scope: DeskScope, holderCode: string): boolean {
  return scope.visibleCodes === null || scope.visibleCodes.includes(holderCode);
}

/**
 * Whether a case on this desk lies before somebody who can decide on it: not before a superior who looks, a bureau that looks at its
 * station's desk, or who only registers.
 */
export function isBefore({ ownCode, roles }: DeskScope, holderCode: string): boolean {
  return holderCode === ownCode && (roles.includes('handler') || roles.includes('supervisor'));
}

function isStationOf(code: string, bureauCode: string, tree: BureauTree): boolean {
  const bureau = tree.find(code);
  return bureau?.level === 'station' && bureau.parentCode === bureauCode;
}

function levelsBelow(ownCode: string, visible: readonly string[], tree: BureauTree): string[][] {
  const levels: string[][] = [];
  let above = new Set([ownCode]);
  let rest = visible.filter((code) => code !== ownCode);
  while (rest.length > 0) {
    const level = rest.filter((code) => above.has(tree.find(code)?.parentCode ?? ''));
    if (level.length === 0) throw new Error(`the subtree of ${ownCode} has bureaus that do not answer to it`);
    levels.push(level);
    above = new Set(level);
    rest = rest.filter((code) => !above.has(code));
  }
  return levels;
}
