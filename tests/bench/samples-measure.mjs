import { readFile } from 'node:fs/promises';
import { parsePhoneCell } from '@jiweibao/shared';

const API = new URL('../../apps/api/', import.meta.url);
const { readAndResolveList } = await import(new URL('dist/list-imports/read-list.js', API).href);
const { loadGazetteer } = await import(new URL('dist/organization/places/gazetteer.js', API).href);

const PROVINCE = '13';
const gazetteer = loadGazetteer(PROVINCE);
const { divisions } = gazetteer;
const { counties: renamedCounties } = JSON.parse(
  await readFile(new URL(`data/divisions/renamed-counties-${PROVINCE}.json`, API), 'utf8'),
);
const { categories } = JSON.parse(await readFile(new URL('data/categories.json', API), 'utf8'));

/** Imports one list as the command would and counts what became of its rows, against the reference and the judgements. */
export async function measureList({ name, file, reference, phones }, judgements) {
  const started = performance.now();
  const list = await readAndResolveList(await readFile(file), {
    provinceCode: PROVINCE,
    gazetteer,
    brands: [{ id: 'brand', name, aliases: [], categoryCodes: ['car'] }],
    categories,
    coordinates: null,
    mobilePublic: true,
  });
  const milliseconds = Math.round(performance.now() - started);
  const fates = fatesOf(list);
  const codes = problemCounts(list.problems);
  return {
    name,
    rows: reference.size,
    accounted: list.counts.accepted + list.counts.errors + list.counts.otherProvince + list.counts.duplicates,
    ...list.counts,
    ...againstReference(fates, reference, judgements),
    ...homePhones(fates, phones, list.problems),
    ...countPhoneCells(phones.values()),
    locationsRepaired: codes['location-repaired'] ?? 0,
    locationsDropped: ['location-far-off', 'location-zero', 'location-unreadable'].reduce(
      (sum, code) => sum + (codes[code] ?? 0),
      0,
    ),
    milliseconds,
  };
}

/** Row number to a division code (a duplicate's is that of the row it repeats), or `error`; rows of other provinces are in none. */
function fatesOf(list) {
  const fates = new Map();
  for (const { rowNumbers, divisionCode } of list.outlets)
    for (const row of rowNumbers) fates.set(row, divisionCode);
  for (const { rowNumber } of list.faultyRows) fates.set(rowNumber, 'error');
  for (const { cell, code, message } of list.problems) {
    if (code === 'row-duplicate')
      fates.set(Number(cell.slice(1)), fates.get(Number(/第 (\d+) 行/.exec(message)[1])));
  }
  return fates;
}

function againstReference(fates, reference, judgements) {
  const home = divisions.province.name;
  const result = {
    otherProvinceIn: 0,
    homeLost: 0,
    homeRows: 0,
    same: 0,
    known: 0,
    judged: 0,
    wrongRows: [],
  };
  for (const [row, { province, city, county }] of reference) {
    const fate = fates.get(row);
    if (province === '') continue;
    if (province !== home) {
      if (fate !== undefined && fate !== 'error' && judgements[row]?.verdict !== 'right') {
        result.otherProvinceIn += 1;
        result.wrongRows.push({ row, why: `参照为外省，读成 ${nameOf(fate)}` });
      }
      continue;
    }
    // A reference in this province for a row that states another is the collector's slip: no row of this province.
    if (fate === undefined && judgements[row]?.verdict === 'right') continue;
    if (fate === undefined) result.homeLost += 1;
    if (county === '') continue;
    result.homeRows += 1;
    if (isSameCounty(fate, city, county)) result.same += 1;
    else if (isKnownDifference(fate, city, county)) result.known += 1;
    else if (judgements[row]?.verdict === 'right') result.judged += 1;
    else result.wrongRows.push({ row, why: `参照 ${city}${county}，读成 ${nameOf(fate)}` });
  }
  return result;
}

function isSameCounty(code, city, county) {
  const division = code === undefined ? null : divisions.get(code);
  return division !== null && division.name === county && divisions.cityOf(code)?.name === city;
}

/** The reference has the county's former name, or the county on whose land the functional zone stands. */
function isKnownDifference(code, city, county) {
  const cityCode = divisions.children(PROVINCE).find(({ name }) => name === city)?.code;
  if (cityCode === undefined || code === undefined) return false;
  const present = divisions.children(cityCode).filter(({ name }) => name === county);
  const renamed = renamedCounties.filter((former) => former.city === cityCode && former.name === county);
  const codes = [
    ...present.map((division) => division.code),
    ...renamed.flatMap(({ successors }) => successors),
  ];
  return codes.some((candidate) => candidate === code || gazetteer.standsOn(code, candidate));
}

function nameOf(fate) {
  return fate !== undefined && divisions.get(fate) ? divisions.fullName(fate) : (fate ?? '外省');
}

/** Phone cells of the rows that were taken, read with the area code of their county. */
function homePhones(fates, phones, problems) {
  const unread = new Set(
    problems
      .filter(({ code }) => code === 'phone-unreadable')
      .map(({ cell }) => Number(cell.replace(/\D/g, ''))),
  );
  const rows = [...fates.keys()].filter((row) => hasDigit(phones.get(row) ?? ''));
  return { phoneCells: rows.length, phoneCellsRead: rows.filter((row) => !unread.has(row)).length };
}

/** All cells of the country. Which city's area code is supplied makes no difference to whether a cell can be read. */
function countPhoneCells(cells) {
  const filled = [...cells].filter((text) => hasDigit(text));
  const read = filled.filter((text) => parsePhoneCell(text, { areaCode: '0311' }).complete);
  return { allPhoneCells: filled.length, allPhoneCellsRead: read.length };
}

/** People write 无 or / where there is no number. */
function hasDigit(text) {
  return /\d/.test(text.normalize('NFKC'));
}

function problemCounts(problems) {
  const counts = {};
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
