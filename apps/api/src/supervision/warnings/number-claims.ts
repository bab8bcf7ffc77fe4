import { foldText } from '@jiweibao/shared';
import type { EntityManager } from 'typeorm';
import type { BrandDirectory } from '../../registry/brand-directory.js';
import type { NumberOwners } from '../../registry/number-owners.js';
import { QuestionRepository } from '../questions/question.repository.js';
import { numberIsOfficial } from '../supervision.errors.js';

/** A brand that a number belongs to, by the registry or by its own word. */
export interface NumberClaim {
  brandId: string;
  brandName: string;
  /** Null when the brand itself answers it. */
  outletName: string | null;
  /** In force in the registry today; else the brand's agent only said so. */
  registered: boolean;
}

/** Whose a number is or is said to be: a false warning harms an honest business, so nobody may overlook it. */
export class NumberClaims {
  constructor(
    private readonly owners: Pick<NumberOwners, 'inForce'>,
    private readonly brands: Pick<BrandDirectory, 'brandNames'>,
  ) {}

  /** Each brand once, the registered ones first. @param number digits */
  async list(manager: EntityManager, number: string): Promise<NumberClaim[]> {
    const registered = await this.owners.inForce(manager, number);
    const claims = (await new QuestionRepository(manager).listClaims(number)).filter(
      ({ brandId }) => !registered.some((owner) => owner.brandId === brandId),
    );
    const names = await this.brands.brandNames(
      manager,
      claims.map(({ brandId }) => brandId),
    );
    return [
      ...registered.map((owner) => ({ ...owner, registered: true })),
      ...claims.flatMap(({ brandId, outletName }) => {
        const brandName = names.get(brandId);
        return brandName === undefined ? [] : [{ brandId, brandName, outletName, registered: false }];
      }),
    ];
  }

  /**
   * Whoever decides has written the name of each brand: a tick is too quick for this.
   * @param confirmed the names as they wrote them
   * @throws {Problem} 422 `number-is-official` naming all of them
   */
  async requireConfirmed(
    manager: EntityManager,
    number: string,
    confirmed: readonly string[],
  ): Promise<void> {
    const claims = await this.list(manager, number);
    const written = new Set(confirmed.map(foldText));
    if (claims.every(({ brandName }) => written.has(foldText(brandName)))) return;
    throw numberIsOfficial(claims.map(({ brandName }) => `“${brandName}”`));
  }
}
