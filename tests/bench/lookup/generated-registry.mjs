import { createHash } from 'node:crypto';
import { Random } from './random.mjs';

/*
 * An invented province of outlets: brands of very different size, shops in every county and township, dates around today. Nothing
 * in it is real; phones are of blocks that are not given out.
 */

const CATEGORIES = [
  ['car', '家用汽车', ['汽车']],
  ['air-conditioner', '空调', ['空调器']],
  ['television', '电视', ['电视机']],
  ['water-heater', '热水器', []],
  ['refrigerator', '冰箱', ['电冰箱']],
  ['water-purifier', '净水机', ['净水器']],
  ['range-hood', '抽油烟机', ['油烟机']],
  ['mobile-phone', '手机', []],
].map(([code, name, aliases]) => ({ code, name, aliases }));

const FIRST = [
  ['云', 'yun'],
  ['青', 'qing'],
  ['北', 'bei'],
  ['海', 'hai'],
  ['松', 'song'],
  ['晨', 'chen'],
  ['岳', 'yue'],
  ['澜', 'lan'],
];
const SECOND = [
  ['岭', 'ling'],
  ['禾', 'he'],
  ['帆', 'fan'],
  ['川', 'chuan'],
  ['泽', 'ze'],
  ['屿', 'yu'],
  ['朔', 'shuo'],
  ['桐', 'tong'],
];
const SHOP = ['顺达', '宏远', '诚信', '金盾', '利民', '佳音', '恒通', '百顺', '新星', '万家', '双城', '永固'];
const SHOP_SECOND = ['兴', '盛', '源', '达', '丰', '泰', '和', '祥', '瑞', '通'];
const TRADE = ['家电', '电器', '制冷', '机电', '数码', '汽车服务'];
const ENDING = ['服务部', '维修中心', '售后服务站', '经营部', '有限公司', '特约维修点'];
const ROAD = [
  '建设',
  '中山',
  '和平',
  '裕华',
  '新华',
  '迎宾',
  '朝阳',
  '光明',
  '人民',
  '胜利',
  '燕赵',
  '太行',
  '滨河',
  '育才',
];
const ROAD_ENDING = ['大街', '路', '街', '大道', '巷', '东路', '北街'];
const AREA_CODES = ['0310', '0311', '0312', '0313', '0314', '0315', '0316', '0317', '0318', '0319', '0335'];

const PROVINCE = { south: 36.1, north: 42.5, west: 113.6, east: 119.7 };
const OUTLETS_WITHOUT_LOCATION = 0.1;
/** The last day of most authorizations; the others ended before any run. */
export const FAR_END = '2099-12-31';
const STATES = [...Array(18).fill('active'), 'suspended', 'withdrawn'];

/**
 * @param {{outlets: number, seed: number, divisions: {code: string, name: string}[]}} size divisions that outlets may stand in
 */
export function generateRegistry({ outlets, seed, divisions }) {
  const random = new Random(seed);
  const brands = FIRST.flatMap(([first, firstSound], row) =>
    SECOND.map(([second, secondSound], column) =>
      generateBrand(random, row * SECOND.length + column, first + second, `${firstSound} ${secondSound}`),
    ),
  );
  const towns = divisions.map((division) => ({
    division,
    lat: within(random, 'lat'),
    lng: within(random, 'lng'),
  }));
  return {
    categories: CATEGORIES,
    brands,
    outlets: Array.from({ length: outlets }, (_, index) => generateOutlet(random, index, brands, towns)),
    warnings: Array.from({ length: 500 }, (_, index) => generateWarning(random, index, brands)),
    certificates: Array.from({ length: outlets }, (_, index) => generateCertificate(index)),
  };
}

/** One an outlet, as there may be once every outlet has hung up its own. */
function generateCertificate(index) {
  return {
    id: publicId('certificate', index),
    token: createHash('sha256').update(`certificate ${index}`).digest('base64url').slice(0, 22),
    number: 'AAAAA-AAAAA',
    outletId: publicId('outlet', index),
    issuedOn: '2026-01-01',
    withdrawnOn: null,
  };
}

function within(random, axis) {
  const [low, high] = axis === 'lat' ? [PROVINCE.south, PROVINCE.north] : [PROVINCE.west, PROVINCE.east];
  return low + random.next() * (high - low);
}

function generateBrand(random, index, name, pinyin) {
  const categoryCodes = CATEGORIES.filter(() => random.next() < 0.4).map(({ code }) => code);
  return {
    id: publicId('brand', index),
    name: `${name}演示`,
    pinyin: `${pinyin} yan shi`,
    aliases: [name],
    categoryCodes: categoryCodes.length > 0 ? categoryCodes : [random.pick(CATEGORIES).code],
    generalAgent: { id: publicId('agent', index % 20), name: `演示总代理${index % 20}` },
    servicePhones: [
      {
        id: publicId('phone', index),
        number: `400555${String(index).padStart(4, '0')}`,
        extension: null,
        purpose: 'afterSales',
        hours: '8:00—20:00',
        validFrom: null,
        validTo: null,
        source: '演示：品牌官网公布',
        lastConfirmedOn: '2026-03-01',
      },
    ],
  };
}

function generateOutlet(random, index, brands, towns) {
  const town = random.pick(towns);
  const shop = random.pick(SHOP) + random.pick(SHOP_SECOND);
  const located = random.next() >= OUTLETS_WITHOUT_LOCATION;
  // Squared: a few brands have most of the outlets.
  const own = Array.from(
    { length: 1 + random.below(2) },
    () => brands[Math.floor(random.next() ** 2 * brands.length)],
  );
  return {
    id: publicId('outlet', index),
    name: `${town.division.name}${shop}${random.pick(TRADE)}${random.pick(ENDING)}`,
    licenceCode: null,
    address: `${town.division.name}${random.pick(ROAD)}${random.pick(ROAD_ENDING)}${1 + random.below(800)}号`,
    divisionCode: town.division.code,
    location: located
      ? {
          lat: rounded(town.lat + bell(random) * 0.05),
          lng: rounded(town.lng + bell(random) * 0.06),
          givenIn: 'gcj02',
        }
      : null,
    phones: [
      {
        number: `${AREA_CODES[index % AREA_CODES.length]}555${String(index % 100_000).padStart(5, '0')}`,
        extension: null,
      },
    ],
    hours: '8:30—18:00',
    services: '安装、维修、保养',
    tradeIn: random.next() < 0.3,
    authorizations: [...new Set(own)].map((brand) => generateAuthorization(random, brand)),
  };
}

function generateAuthorization(random, brand) {
  const from = random.below(30);
  return {
    id: 'generated',
    brandId: brand.id,
    categoryCodes: brand.categoryCodes.filter((_, at) => at === 0 || random.next() < 0.7),
    validFrom: `2025-${String(1 + (from % 12)).padStart(2, '0')}-01`,
    validTo: random.next() < 0.1 ? '2026-01-31' : FAR_END,
    contractNumber: null,
    state: random.pick(STATES),
  };
}

function generateWarning(random, index, brands) {
  return {
    id: publicId('warning', index),
    number: `400555${String(9000 + index).padStart(4, '0')}`,
    reason: '冒充品牌售后，上门后乱收费（演示）',
    source: '演示市场监督管理局 2026 年第 1 号公告',
    impersonatedBrandId: random.pick(brands).id,
    publishedOn: '2026-02-01',
    withdrawnOn: null,
  };
}

/** As long and as scattered as a real id. */
function publicId(kind, index) {
  const scattered = Math.imul(index + 1, 0x9e3779b1) >>> 0;
  return `${scattered.toString(36).padStart(7, '0')}-${kind}-${index.toString(36).padStart(13 - kind.length, '0')}`;
}

function bell(random) {
  return random.next() + random.next() + random.next() - 1.5;
}

function rounded(degrees) {
  return Math.round(degrees * 1e6) / 1e6;
}
