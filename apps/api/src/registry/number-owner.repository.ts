import type { AuthorizationState } from '@jiweibao/shared';
import type { EntityManager } from 'typeorm';

/** A brand that has a number, by its own service phone or by an outlet that it authorizes. */
export interface NumberUseRow {
  brandId: string;
  brandName: string;
  /** Null for the brand's own service phone. */
  outletName: string | null;
  /** DATE `YYYY-MM-DD`, both ends inclusive, null unbounded. */
  validFrom: string | null;
  validTo: string | null;
  state: AuthorizationState;
}

/** Who has a number, whatever its standing. */
export class NumberOwnerRepository {
  constructor(private readonly manager: EntityManager) {}

  /** An outlet's number counts for the brands whose number there it is, as in look-ups. An outlet that closed has none. */
  listUses(digits: string): Promise<NumberUseRow[]> {
    return this.manager.query(
      `SELECT b.id AS brandId, b.name AS brandName, NULL AS outletName, 'active' AS state,
         DATE_FORMAT(p.valid_from, '%Y-%m-%d') AS validFrom, DATE_FORMAT(p.valid_to, '%Y-%m-%d') AS validTo
       FROM service_phone p JOIN brand b ON b.id = p.brand_id WHERE p.number = ?
       UNION ALL
       SELECT b.id, b.name, o.name, a.state,
         DATE_FORMAT(a.valid_from, '%Y-%m-%d'), DATE_FORMAT(a.valid_to, '%Y-%m-%d')
       FROM outlet_phone t JOIN outlet o ON o.id = t.outlet_id AND o.state = 'open'
         JOIN outlet_phone_brand n ON n.outlet_id = t.outlet_id AND n.position = t.position
         JOIN outlet_authorization a ON a.outlet_id = o.id AND a.brand_id = n.brand_id
         JOIN brand b ON b.id = a.brand_id
       WHERE t.number = ?`,
      [digits, digits],
    );
  }
}
