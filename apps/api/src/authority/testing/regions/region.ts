import type { DeskApp, DeskStaff } from '../../../cases/desk/testing/desk-app.js';

/** How the bureau that has a thing stands to the viewer's. */
export const RELATIONS = ['own', 'child', 'sibling', 'parent'] as const;
export type Relation = (typeof RELATIONS)[number];
export const VISIBLE: readonly Relation[] = ['own', 'child'];
export const HIDDEN: readonly Relation[] = ['sibling', 'parent'];

/** The ids of one of everything that a bureau has, by the name of the path's parameter. */
export type Things = Readonly<Record<string, string>>;

/** Things of one kind, and the routes that lead to them. */
export interface Region {
  /** Its routes begin with one of these: `/api/v1/staff/number-warnings`. */
  prefixes: readonly string[];
  /** The viewer's bureau is `own`; a level that can have no such thing is left out. */
  places: Partial<Record<Relation, string>> & { own: string };
  /** Bodies by which a request gets as far as its thing, by route. */
  bodies: Readonly<Record<string, object>>;
  /** What a list is asked for, where it does not tell everything by itself: `?list=all`. */
  queries: Readonly<Record<string, string>>;
  /** Searches are sent, so that no phone stands in an address; they read all the same. */
  searches: Readonly<Record<string, object>>;
  /** Routes that tell nothing of any region's things, and why. */
  withoutRegion: Readonly<Record<string, string>>;
  /**
   * Adds one of everything at a bureau.
   * @param viewers whose own lists may tell of it
   */
  addThings(desk: DeskApp, relation: Relation, viewers: readonly DeskStaff[]): Promise<Things>;
}
