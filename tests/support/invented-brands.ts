import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Jwb } from './jwb.js';
import { writeWorkbook } from './workbook.js';

const THIS_YEAR = new Date().getFullYear();

/** Dates that are in force whenever the tests run. */
export const IN_FORCE = { from: `${THIS_YEAR - 1}-01-01`, to: `${THIS_YEAR + 1}-12-31` };

/** A brand that does not exist, of numbers that are not given out. */
export const ICE = {
  name: '演示冰泉',
  alias: '冰泉电器',
  phone: '400-555-0100',
  recallPhone: '400-555-0101',
  expiredPhone: '400-555-0109',
};

const WIND = { name: '演示长风', phone: '400-555-0200' };

const REGISTRY = {
  generalAgents: [{ name: '演示家电服务有限公司', creditCode: '91130100MA0DEM0X52' }],
  brands: [
    {
      name: ICE.name,
      aliases: [ICE.alias],
      categories: ['refrigerator', 'air-conditioner'],
      generalAgent: '演示家电服务有限公司',
      servicePhones: [
        phone(ICE.phone, 'afterSales'),
        phone(ICE.recallPhone, 'recall'),
        phone(ICE.expiredPhone, 'afterSales', { from: '2020-01-01', to: '2021-12-31' }),
      ],
    },
    {
      name: WIND.name,
      aliases: [],
      categories: ['air-conditioner'],
      generalAgent: null,
      servicePhones: [phone(WIND.phone, 'afterSales')],
    },
  ],
};

function phone(number: string, purpose: string, { from, to } = IN_FORCE) {
  return {
    number,
    purpose,
    hours: '每天 8:00—20:00',
    validFrom: from,
    validTo: to,
    source: '演示：品牌书面确认',
    lastConfirmedOn: `${THIS_YEAR - 1}-06-01`,
  };
}

/** Declares both brands with `jwb registry`, as a keeper of the registry does. */
export async function declareInventedBrands(jwb: Jwb, folder: string): Promise<void> {
  const file = join(folder, '演示品牌.json');
  writeFileSync(file, JSON.stringify(REGISTRY));
  await jwb.run('registry', file);
}

const COUNTIES = ['长安区', '桥西区', '新华区', '裕华区'] as const;

/** One row of the list of 演示冰泉; the same number always gives the same outlet. */
export function listRow(number: number, changes: Partial<ListRow> = {}): ListRow {
  const county = COUNTIES[number % COUNTIES.length] as string;
  return {
    网点名称: `演示冰泉${county}第${number}服务站`,
    城市: '石家庄市',
    区县: county,
    详细地址: `${county}演示大街${number}号`,
    服务电话: `0311-5550${String(1000 + number)}`,
    授权开始日期: IN_FORCE.from,
    授权截止日期: IN_FORCE.to,
    ...changes,
  };
}

export type ListRow = Record<
  '网点名称' | '城市' | '区县' | '详细地址' | '服务电话' | '授权开始日期' | '授权截止日期',
  string
>;

let written = 0;

/** Writes these rows as the next list that the agent of 演示冰泉 sends, and gives the file. */
export function writeIceList(folder: string, rows: ListRow[]): Promise<string> {
  written += 1;
  return writeWorkbook(join(folder, `${ICE.name}网点名单${written}.xlsx`), rows);
}
