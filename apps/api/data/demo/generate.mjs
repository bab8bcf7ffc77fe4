/*
 * Writes the lists of the demonstration: invented outlets of invented brands, as agents would really send them. Seeded, so the
 * same rows every time.
 *
 *   node apps/api/data/demo/generate.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import exceljs from 'exceljs';

const SEED = 20241;
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const readJson = (name) => JSON.parse(readFileSync(here(name), 'utf8'));
const { cities, counties } = readJson('../divisions/13.json');
const { areaCodes } = readJson('../divisions/area-codes-13.json');
const { centres } = readJson('city-centres.json');

const IN_FORCE = ['2026-01-01', '2030-12-31'];
const EXPIRED = ['2023-01-01', '2025-06-30'];
const NOT_YET = ['2030-01-01', '2032-12-31'];

const random = mulberry32(SEED);
const pick = (choices) => choices[Math.floor(random() * choices.length)];
const countyCodes = shuffled(Object.keys(counties));
let phonesGiven = 0;

const cars = outlets(170, '演示冀驰', ['服务站', '销售服务店']);
const appliances = outlets(220, '演示太行', ['售后服务部', '家电维修站', '电器服务中心']);
const kitchens = outlets(120, '演示灶语', ['厨电维修点', '厨卫服务部']);
const phones = outlets(90, '演示泊云', ['手机门店', '数码服务店']);

await writeCars(cars, readJson('lists.json')[0].file, '2026 年度');
await writeAppliances(appliances, readJson('lists.json')[1].file);
// A dozen shops serve the other agent's brands too.
writeKitchens([...kitchens, ...appliances.slice(0, 12)], readJson('lists.json')[2].file);
await writePhones(phones, readJson('lists.json')[3].file);
const renewed = cars
  .filter((_, index) => index % 40 !== 7)
  .map((outlet, index) => (index % 25 === 3 ? { ...outlet, phone: phoneIn(outlet.countyCode) } : outlet));
await writeCars(renewed, readJson('lists.json')[4].file, '2026 年度(续期)');

function outlets(count, brand, kinds) {
  return Array.from({ length: count }, (_, index) => {
    const countyCode = countyCodes[index % countyCodes.length];
    const cityCode = countyCode.slice(0, 4);
    const county = counties[countyCode];
    const round = index < countyCodes.length ? '' : '第二';
    const [lng, lat] = centres[cityCode];
    return {
      countyCode,
      city: cities[cityCode],
      county,
      name: `${brand}${county}${round}${pick(kinds)}`,
      address: `${county}演示${pick(['大街', '路', '东路', '西街'])}${1 + Math.floor(random() * 300)}号`,
      phone: phoneIn(countyCode),
      lng: lng + (random() - 0.5) * 0.3,
      lat: lat + (random() - 0.5) * 0.24,
      period: index % 37 === 5 ? EXPIRED : index % 53 === 11 ? NOT_YET : IN_FORCE,
      number: index + 1,
    };
  });
}

/** Of a block that is not given out: 5550 xxxx after the city's area code. */
function phoneIn(countyCode) {
  phonesGiven += 1;
  return `${areaCodes[countyCode.slice(0, 4)]}-5550${String(phonesGiven).padStart(4, '0')}`;
}

/** Title rows, cities merged downwards, Baidu coordinates in two columns, dates as dates. */
async function writeCars(rows, file, year) {
  const sheet = newSheet('授权服务站');
  const sorted = [...rows].sort((one, other) => (one.countyCode < other.countyCode ? -1 : 1));
  sheet.addRow([`演示冀驰汽车河北省授权服务站一览表(${year})`]);
  sheet.mergeCells('A1:K1');
  sheet.addRow(['填报单位:演示汽车销售(河北)有限公司(演示数据,全部虚构)']);
  sheet.addRow([
    '序号',
    '所在市',
    '县(市、区)',
    '服务站名称',
    '经营地址',
    '服务热线',
    '经度',
    '纬度',
    '授权起始日期',
    '授权截止日期',
    '合同编号',
  ]);
  for (const [index, outlet] of sorted.entries()) {
    sheet.addRow([
      index + 1,
      outlet.city,
      outlet.county,
      outlet.name,
      outlet.address,
      outlet.phone,
      round(outlet.lng),
      round(outlet.lat),
      new Date(outlet.period[0]),
      new Date(outlet.period[1]),
      `演示-JC-${String(outlet.number).padStart(4, '0')}`,
    ]);
  }
  mergeEqual(sheet, 2, 4);
  await save(sheet, file);
}

/** Brands with their categories in one cell, place in one cell, a licence, a period in one cell. */
async function writeAppliances(rows, file) {
  const sheet = newSheet('Sheet1');
  sheet.addRow([]);
  sheet.addRow([
    '网点全称',
    '统一社会信用代码',
    '省市区',
    '详细地址',
    '联系电话',
    '品牌及品类',
    '服务时间',
    '服务内容',
    '是否参加以旧换新',
    '有效期',
    '坐标(经度,纬度)',
    '备注',
  ]);
  const brands = [
    '演示太行:冰箱、空调;演示燕岭:空调、电视',
    '演示太行:冰箱、空调、热水器',
    '演示太行:冰箱',
    '演示燕岭:电视',
  ];
  for (const outlet of rows) {
    sheet.addRow([
      outlet.name,
      licenceCode(outlet),
      `河北省${outlet.city}${outlet.county}`,
      outlet.address,
      outlet.number % 6 === 0 ? `${outlet.phone}、${phoneIn(outlet.countyCode)}` : outlet.phone,
      brands[outlet.number % brands.length],
      pick(['8:30-18:00', '周一至周六 9:00-17:30']),
      pick(['安装、维修、清洗', '维修']),
      pick(['是', '否']),
      outlet.period.join(' 至 ').replaceAll('-', '.'),
      `${round(outlet.lng)},${round(outlet.lat)}`,
      '演示数据',
    ]);
  }
  sheet.addRow([
    '演示外省网点',
    '',
    '山东省德州市德城区',
    '德城区演示路1号',
    '0534-55500001',
    '演示太行:冰箱',
  ]);
  await save(sheet, file);
}

/** Text in GBK, as older office software saves it, without validity. */
function writeKitchens(rows, file) {
  const lines = [
    ['维修点名称', '所在地区', '地址', '售后热线', '品牌', '品类', '经纬度'],
    ...rows.map((outlet) => [
      outlet.name,
      `${outlet.city}${outlet.county}`,
      outlet.address,
      outlet.phone,
      outlet.number % 3 === 0 ? '演示澄源' : '演示灶语',
      outlet.number % 3 === 0 ? '净水器' : '油烟机、热水器',
      `"${round(outlet.lng)},${round(outlet.lat)}"`,
    ]),
  ];
  writeFileSync(here(file), gbk(`${lines.map((line) => line.join(',')).join('\r\n')}\r\n`));
}

/** Category in a column, county left blank where the address tells it. */
async function writePhones(rows, file) {
  const sheet = newSheet('门店');
  sheet.addRow(['城市', '区县', '门店', '门店地址', '固话', '产品', '经度', '纬度', '有效期至']);
  for (const outlet of rows) {
    const blank = outlet.number % 9 === 0;
    sheet.addRow([
      outlet.city.replace(/市$/, ''),
      blank ? '' : outlet.county,
      outlet.name,
      blank ? `${outlet.city}${outlet.address}` : outlet.address,
      outlet.phone,
      outlet.number % 4 === 0 ? '手机、电视' : '手机',
      round(outlet.lng),
      round(outlet.lat),
      outlet.period[1],
    ]);
  }
  await save(sheet, file);
}

function newSheet(name) {
  const workbook = new exceljs.Workbook();
  workbook.creator = '演示';
  workbook.created = new Date('2026-01-05T00:00:00Z');
  workbook.modified = workbook.created;
  return workbook.addWorksheet(name);
}

/** Merges runs of equal cells in one column. */
function mergeEqual(sheet, column, firstRow) {
  const lastRow = sheet.rowCount;
  const valueAt = (row) => sheet.getCell(row, column).value;
  for (let start = firstRow; start <= lastRow; ) {
    let end = start;
    while (end < lastRow && valueAt(end + 1) === valueAt(start)) end += 1;
    if (end > start) sheet.mergeCells(start, column, end, column);
    start = end + 1;
  }
}

async function save(sheet, file) {
  await sheet.workbook.xlsx.writeFile(here(file));
}

/** An invented code with a right check place (GB 32100—2015). */
function licenceCode({ countyCode, number }) {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const first = `92${countyCode}MA0DEM${String(number).padStart(3, '0')}`;
  const sum = [...first].reduce((total, place, index) => total + alphabet.indexOf(place) * weight(index), 0);
  return first + alphabet[(31 - (sum % 31)) % 31];
}

function weight(index) {
  return index === 0 ? 1 : (weight(index - 1) * 3) % 31;
}

/** Node decodes GBK and does not encode it, so the table is turned round. */
function gbk(text) {
  const decoder = new TextDecoder('gbk');
  const bytesOf = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') bytesOf.set(character, [lead, trail]);
    }
  }
  return Buffer.from([...text].flatMap((character) => bytesOf.get(character) ?? [character.charCodeAt(0)]));
}

function round(degrees) {
  return Number(degrees.toFixed(6));
}

function shuffled(list) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}

/** A small seeded generator of numbers in [0, 1) (Tommy Ettinger's mulberry32, public domain). */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
