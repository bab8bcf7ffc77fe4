import type { Bureau, BureauTree } from '../../organization/bureau-tree.js';

/**
 * In whose name somebody's documents go out: a station acts in the name of its bureau (总局令第20号 art. 26).
 * @throws for a bureau that is no longer there
 */
export function issuingBureau(tree: BureauTree, bureauCode: string): Bureau {
  const own = tree.find(bureauCode);
  if (own === null) throw new Error(`no bureau has the code ${bureauCode}`);
  return tree.pathUp(own).find(({ level }) => level !== 'station')!;
}
