import { readPath } from './county-path.js';
import { isClear, readAddress } from './county-province.js';
import { type CountyInput, type CountyResolution, resolveCounty } from './county-resolution.js';
import { plainText } from './county-text.js';
import { cityFromList } from './county-wording.js';
import type { Gazetteer } from './gazetteer.js';

/** How many rows of one list must say where a number in the city column is, and which part of them must agree. */
const LEAST_ROWS = 2;
const LEAST_AGREEMENT = 0.9;

/**
 * Resolves the rows of one list together, so that a city column which holds the sender's internal numbers (11446) can be
 * understood: the rows whose addresses say where they are explain the number to the others. Answers in the order of the rows.
 */
export function resolveCounties(inputs: readonly CountyInput[], gazetteer: Gazetteer): CountyResolution[] {
  const cities = learnCities(inputs, gazetteer);
  return inputs.map((input) => {
    const city = cities.get(plainText(input.city));
    if (city === undefined) return resolveCounty(input, gazetteer);
    const resolution = resolveCounty({ ...input, city }, gazetteer);
    if (resolution.kind !== 'resolved') return resolution;
    const understood = cityFromList(plainText(input.city), city);
    return {
      ...resolution,
      assumption: `${understood}${resolution.assumption ? `；${resolution.assumption}` : '。'}`,
    };
  });
}

/** Texts of the city column that name no place, each with the city that the list's own addresses give it. */
function learnCities(inputs: readonly CountyInput[], gazetteer: Gazetteer): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const input of inputs) {
    const text = plainText(input.city);
    if (text === '' || readPath(text, gazetteer).mentions.length > 0) continue;
    const city = cityOf(plainText(input.address), gazetteer);
    if (city === null) continue;
    const counts = votes.get(text) ?? new Map<string, number>();
    votes.set(text, counts.set(city, (counts.get(city) ?? 0) + 1));
  }
  const learned = new Map<string, string>();
  for (const [text, counts] of votes) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const [city, most] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
    if (total >= LEAST_ROWS && most / total >= LEAST_AGREEMENT) learned.set(text, gazetteer.cityName(city));
  }
  return learned;
}

/** The city that an address names beyond doubt, or null. */
function cityOf(address: string, gazetteer: Gazetteer): string | null {
  const path = readAddress(address, gazetteer);
  const cities = new Set(path.codes.map((code) => code.slice(0, 4)));
  const [city] = cities;
  return isClear(path) && cities.size === 1 && city!.length === 4 ? city! : null;
}
