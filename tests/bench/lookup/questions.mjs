import { FAR_END } from './generated-registry.mjs';
import { Random } from './random.mjs';

/*
 * What consumers ask, in the mixture in which they might. Each question carries what it means, so that its answer can be checked
 * against a scan of the whole registry.
 */

const PAGE = 20;
const NEAREST = 10;

/** @returns {{[kind: string]: Question[]}} kinds of questions, each with its questions */
export function askQuestions(registry, divisions, count, seed) {
  const random = new Random(seed);
  const many = (make) => Array.from({ length: count }, () => make(random, registry, divisions));
  return { 'phone check': many(phoneQuestion), search: many(searchQuestion), nearest: many(nearestQuestion) };
}

/** Six of ten ask for an outlet's number, two for a brand's, one for a warned one, one for a number that nobody registered. */
function phoneQuestion(random, { outlets, brands, warnings }) {
  const draw = random.below(10);
  const [number] =
    draw < 6
      ? [random.pick(outlets).phones[0].number]
      : draw < 8
        ? [random.pick(brands).servicePhones[0].number]
        : draw < 9
          ? [random.pick(warnings).number]
          : [`0311555${String(99_999 - random.below(1000)).padStart(5, '0')}`];
  const brandId = random.below(4) === 0 ? random.pick(brands).id : null;
  const written = random.below(2) === 0 ? number : `${number.slice(0, 4)}-${number.slice(4)}`;
  return { path: address('phone-check', { number: written, brandId }), number, brandId };
}

/** One line, with the words that people combine; there is an outlet for each, so that no word is dropped. */
function searchQuestion(random, { outlets, brands, categories }, divisions) {
  const outlet = pickOfficial(random, outlets);
  const [authorization] = outlet.authorizations;
  const place = divisions.countyOf(outlet.divisionCode);
  const brand = brands.find(({ id }) => id === authorization.brandId);
  const category = categories.find(({ code }) => code === authorization.categoryCodes[0]);
  const { length } = divisions.get(outlet.divisionCode).name;
  const shop = outlet.name.slice(length, length + 3);
  const asked = { brandId: null, category: null, divisionCode: null, words: [] };
  const lines = [
    () => [`${brand.name}${category.name}`, { brandId: brand.id, category: category.code }],
    () => [
      `${divisions.fullName(place.code)} ${category.name}`,
      { category: category.code, divisionCode: place.code },
    ],
    () => [`${divisions.fullName(place.code)}${brand.name}`, { brandId: brand.id, divisionCode: place.code }],
    () => [`${divisions.fullName(place.code)} ${shop}`, { divisionCode: place.code, words: [shop] }],
    () => [`${brand.name} ${shop}`, { brandId: brand.id, words: [shop] }],
    () => [shop, { words: [shop] }],
  ];
  const [line, meant] = random.pick(lines)();
  return { path: address('outlets', { q: line, limit: PAGE }), limit: PAGE, point: null, ...asked, ...meant };
}

function pickOfficial(random, outlets) {
  for (;;) {
    const outlet = random.pick(outlets);
    const { state, validTo } = outlet.authorizations[0];
    if (state === 'active' && validTo === FAR_END) return outlet;
  }
}

function pickLocated(random, outlets) {
  for (;;) {
    const outlet = random.pick(outlets);
    if (outlet.location !== null) return outlet;
  }
}

/** By brand and category, by brand, or by category, from somewhere near an outlet. */
function nearestQuestion(random, { outlets, brands, categories }) {
  const near = pickLocated(random, outlets).location;
  const point = {
    lat: rounded(near.lat + random.next() * 0.1 - 0.05),
    lng: rounded(near.lng + random.next() * 0.1 - 0.05),
  };
  const draw = random.below(4);
  const brand = draw < 3 ? random.pick(brands) : null;
  const category =
    draw === 2 ? null : random.pick(brand ? brand.categoryCodes : categories.map(({ code }) => code));
  const brandId = brand?.id ?? null;
  return {
    path: address('outlets', { brandId, category, ...point, limit: NEAREST }),
    limit: NEAREST,
    point,
    brandId,
    category,
    divisionCode: null,
    words: [],
  };
}

function address(resource, parameters) {
  const query = Object.entries(parameters)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `/api/v1/${resource}?${query.join('&')}`;
}

function rounded(degrees) {
  return Math.round(degrees * 1e5) / 1e5;
}
