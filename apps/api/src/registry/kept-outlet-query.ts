/** What makes an outlet need to be looked at: any one of these. */
export interface NeedOfOutlet {
  /** Confirmed on this day or before. */
  confirmedBy: string;
  /** Whether those count that were never confirmed. */
  never: boolean;
  /** Of an authorization that ended on this day or before and was not renewed. */
  endedBy: string;
  /** Of which something else is known. */
  reportedIds: readonly string[];
}

/** Which outlets of some brands. */
export interface KeptOutletWhere {
  /** Those who ask keep these; never empty. */
  brandIds: readonly string[];
  /** `kept`: those with an authorization that was not withdrawn; `left`: those that are not in the registry for these brands any more. */
  standing: 'kept' | 'left';
  categoryCode: string | null;
  /** A city's, county's or township's: what lies in it. */
  divisionCode: string | null;
  /** In the name or the address, or digits of a phone. */
  text: string | null;
  /** Those that need to be looked at and do not already by `unless`; or by `is: false` those that do not. */
  needing: (NeedOfOutlet & { is: boolean; unless?: NeedOfOutlet }) | null;
  /** DATE, Asia/Shanghai. */
  today: string;
}

/** `place`: by division; `name`; `confirmed`: what was confirmed longest ago first. */
export const KEPT_OUTLET_ORDERS = ['place', 'name', 'confirmed'] as const;
export type KeptOutletOrder = (typeof KEPT_OUTLET_ORDERS)[number];

/** Where a page ended. */
export interface KeptOutletCursor {
  key: string;
  id: string;
}

export interface KeptOutletQuery extends KeptOutletWhere {
  order: KeptOutletOrder;
  after: KeptOutletCursor | null;
  count: number;
}

export interface KeptOutletRow extends KeptOutletCursor {
  /** The earliest among the brands; null when one of them never was. */
  confirmedOn: string | null;
  /** The last day of an authorization that is over, and since when nobody said that the entry is right. */
  endedOn: string | null;
}
