import type { BureauTree } from '../../organization/bureau-tree.js';

/** The counties of a bureau's region, by code: those that it keeps itself or that a bureau below it does. A county's bureau has its county's code. */
export function countiesOf(tree: BureauTree, bureauCode: string): string[] {
  return tree.subtreeCodes(bureauCode).filter((code) => tree.find(code)?.level === 'county');
}
