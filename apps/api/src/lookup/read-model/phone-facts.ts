import type { PhoneCheckRequest, PhoneFacts } from '../lookup-types.js';
import type { Catalogue } from './catalogue.js';
import { brandsOfPhone, outletsByPhone } from './segment/phone-keys.js';
import { readAuthorizations, readOutlet } from './segment/segment-reading.js';
import type { SegmentView } from './segment-view.js';
import { standingOf } from './standing.js';

/** An agent may give its own number for thousands of outlets; a reply names this many of them. */
const MOST_OUTLETS = 20;

interface Use {
  view: SegmentView;
  ordinal: number;
  /** The segment's numbers of the brands whose number it is at this outlet: another brand's authorization says nothing of it. */
  brands: ReadonlySet<number>;
}

/** Everything registered about a number that a verdict can depend on. @param today day number */
export function phoneFacts(
  { number, brandId }: Pick<PhoneCheckRequest, 'number' | 'brandId'>,
  views: readonly SegmentView[],
  catalogue: Catalogue,
  today: number,
): PhoneFacts {
  return {
    number,
    servicePhones: [...catalogue.servicePhones(number.digits)],
    outlets: tellingUses(usesOf(number.digits, views), brandId, today).map((use) =>
      outletFacts(use, catalogue),
    ),
    warnings: catalogue.warningsOf(number.digits).map((warning) => ({
      warning,
      impersonatedBrand:
        warning.impersonatedBrandId === null ? null : catalogue.brandName(warning.impersonatedBrandId),
    })),
    brand: brandId === null ? null : catalogue.brandName(brandId),
  };
}

/** Whether anything is registered under a number, whatever its standing. */
export function isRegisteredNumber(
  digits: string,
  views: readonly SegmentView[],
  catalogue: Catalogue,
): boolean {
  return catalogue.servicePhones(digits).length > 0 || usesOf(digits, views).length > 0;
}

function usesOf(digits: string, views: readonly SegmentView[]): Use[] {
  return views.flatMap((view) =>
    [...new Set(outletsByPhone(view.segment.arrays, digits))]
      .filter((ordinal) => !view.isReplaced(ordinal))
      .map((ordinal) => ({ view, ordinal, brands: brandsOfPhone(view.segment.arrays, digits, ordinal) })),
  );
}

/**
 * The uses to show when there are too many: first one for each brand and standing, because the verdict depends on which of these
 * there are; then those of the brand asked for; then the others.
 */
function tellingUses(uses: Use[], brandId: string | null, today: number): Use[] {
  if (uses.length <= MOST_OUTLETS) return uses;
  const met = new Set<string>();
  const telling: Use[] = [];
  const ofBrand: Use[] = [];
  const others: Use[] = [];
  for (const use of uses) {
    const kinds = brandsAndStandings(use, today);
    if (kinds.some(({ kind }) => !met.has(kind))) telling.push(use);
    else if (kinds.some((each) => each.brandId === brandId)) ofBrand.push(use);
    else others.push(use);
    for (const { kind } of kinds) met.add(kind);
  }
  const room = Math.max(0, MOST_OUTLETS - telling.length);
  return [...telling, ...[...ofBrand, ...others].slice(0, room)];
}

function brandsAndStandings(
  { view, ordinal, brands }: Use,
  today: number,
): { kind: string; brandId: string }[] {
  const { arrays, tables } = view.segment;
  const kinds: { kind: string; brandId: string }[] = [];
  for (let at = arrays.authorizationOffsets[ordinal]!; at < arrays.authorizationOffsets[ordinal + 1]!; at++) {
    if (!brands.has(arrays.authorizationBrands[at]!)) continue;
    const brandId = tables.brandIds[arrays.authorizationBrands[at]!]!;
    kinds.push({ brandId, kind: `${brandId} ${standingOf(arrays, at, today)}` });
  }
  return kinds;
}

function outletFacts({ view, ordinal, brands }: Use, catalogue: Catalogue): PhoneFacts['outlets'][number] {
  const { id, name, divisionCode } = readOutlet(view.segment, ordinal);
  const owners = new Set([...brands].map((brand) => view.segment.tables.brandIds[brand]!));
  return {
    outlet: { id, name, divisionName: catalogue.divisionName(divisionCode) },
    authorizations: readAuthorizations(view.segment, ordinal)
      .filter(({ brandId }) => owners.has(brandId))
      .map((authorization) => ({ brand: catalogue.brandName(authorization.brandId), authorization })),
  };
}
