/*
 * What the answers must be, by looking at every outlet of the registry. Written apart from the product on purpose.
 */

const EARTH_RADIUS_METERS = 6_371_008.8;

/** @returns {string | null} what is wrong with an answer, or null */
export function checkAnswer(kind, registry, question, answer, today) {
  const given = kind === 'phone check' ? readPhoneAnswer(answer) : readOutletAnswer(answer);
  const right =
    kind === 'phone check' ? scanPhone(registry, question, today) : scanOutlets(registry, question, today);
  const [got, wanted] = [JSON.stringify(given), JSON.stringify(right)];
  return got === wanted ? null : `${question.path}\n  answered ${got}\n  should be ${wanted}`;
}

function readPhoneAnswer({ verdict, matches }) {
  return {
    verdict,
    uses: matches.map((match) => `${match.outlet?.id ?? ''} ${match.brand.id} ${match.status}`).sort(),
  };
}

function scanPhone({ brands, outlets, warnings }, { number, brandId }, today) {
  const own = brands
    .filter(({ servicePhones }) => servicePhones.some((phone) => phone.number === number))
    .map((brand) => ({ outletId: '', brandId: brand.id, status: 'inForce' }));
  const shops = outlets
    .filter(({ phones }) => phones.some((phone) => phone.number === number))
    .flatMap(({ id, authorizations }) =>
      authorizations.map((authorization) => ({
        outletId: id,
        brandId: authorization.brandId,
        status: statusOf(authorization, today),
      })),
    );
  const uses = [...own, ...shops];
  const warned = warnings.some((warning) => warning.number === number);
  const official = uses.some(
    (use) => use.status === 'inForce' && (brandId === null || use.brandId === brandId),
  );
  return {
    verdict: warned ? 'warned' : official ? 'official' : 'unlisted',
    uses: uses.map((use) => `${use.outletId} ${use.brandId} ${use.status}`).sort(),
  };
}

function statusOf({ state, validFrom, validTo }, today) {
  if (state === 'withdrawn') return 'withdrawn';
  if (validTo !== null && validTo < today) return 'expired';
  if (state === 'suspended') return 'suspended';
  return validFrom !== null && today < validFrom ? 'notYet' : 'inForce';
}

function readOutletAnswer({ items, understood }) {
  return {
    ids: items.map(({ id }) => id),
    meters: items.map(({ distanceMeters }) => distanceMeters),
    dropped: understood.dropped,
  };
}

function scanOutlets({ outlets }, question, today) {
  const found = outlets
    .map((outlet) => scanOutlet(outlet, question, today))
    .filter((outlet) => outlet !== null);
  found.sort((a, b) => a.rank - b.rank || a.far - b.far || (a.id < b.id ? -1 : 1));
  const page = found.slice(0, question.limit);
  return { ids: page.map(({ id }) => id), meters: page.map(({ meters }) => meters), dropped: [] };
}

function scanOutlet(outlet, { brandId, category, divisionCode, words, point }, today) {
  if (divisionCode !== null && !outlet.divisionCode.startsWith(divisionCode)) return null;
  if (!words.every((word) => outlet.name.includes(word) || outlet.address.includes(word))) return null;
  const fitting = outlet.authorizations.filter(
    (authorization) =>
      (brandId === null || authorization.brandId === brandId) &&
      (category === null || authorization.categoryCodes.includes(category)),
  );
  const inForce = fitting.some((authorization) => statusOf(authorization, today) === 'inForce');
  if (!inForce && (words.length === 0 || fitting.length === 0)) return null;
  const inName = words.every((word) => outlet.name.includes(word));
  const match = words.length === 0 ? 0 : !inName ? 3 : !outlet.name.startsWith(words[0]) ? 2 : 1;
  const meters = point && outlet.location ? Math.round(metersBetween(point, outlet.location)) : null;
  const far = point === null ? 0 : (meters ?? Number.MAX_VALUE);
  return { id: outlet.id, meters, far, rank: (inForce ? 0 : 10) + match };
}

function metersBetween(a, b) {
  const radians = (degrees) => (degrees * Math.PI) / 180;
  const half = (degrees) => Math.sin(radians(degrees) / 2) ** 2;
  const chord =
    half(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(b.lng - a.lng);
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(chord)));
}
