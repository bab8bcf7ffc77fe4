import type { Bureau, BureauTree } from '../../organization/bureau-tree.js';

/** What of a case under way decides on which desk it should lie. */
export interface LyingCase {
  holderCode: string;
  /** Whose it is by law. */
  competentCode: string;
  /** The program routed it, and nobody of a bureau has opened, placed or otherwise touched it since. */
  untouched: boolean;
}

/**
 * The desk on which a case should lie: where it lies, as long as somebody there can act; else the nearest above that has somebody. A
 * case that lies above the bureau whose it is, only because nobody was there, goes to that bureau once somebody is, unless
 * somebody above has begun with it. Pure.
 * @param activeCodes bureaus and stations with at least one active handler
 * @returns null when nobody up to the province can act
 */
export function rightDesk(
  { holderCode, competentCode, untouched }: LyingCase,
  tree: BureauTree,
  activeCodes: ReadonlySet<string>,
): string | null {
  const liesAbove = holderCode !== competentCode && tree.isWithin(competentCode, holderCode);
  const from = untouched && liesAbove ? competentCode : holderCode;
  return tree.pathUp(bureauOf(from, tree)).find(({ code }) => activeCodes.has(code))?.code ?? null;
}

function bureauOf(code: string, tree: BureauTree): Bureau {
  const bureau = tree.find(code);
  if (bureau === null) throw new Error(`a case lies with ${code}, which is no bureau`);
  return bureau;
}
