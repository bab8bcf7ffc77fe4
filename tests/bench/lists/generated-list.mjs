const { loadDivisions } = await import(
  new URL('../../../apps/api/dist/organization/divisions.js', import.meta.url).href
);

const HEADER = '网点名称,县区,地址,电话,品牌,品类,授权开始日期,授权截止日期';

/**
 * An invented list as a CSV file; the same number is always the same outlet, all over the province.
 * @param {{rows: number, brand: string, changed?: number}} options `changed`: how many say other numbers than without it
 */
export function generateList({ rows, brand, changed = 0 }) {
  const divisions = loadDivisions('13');
  const counties = divisions.all().filter(({ code }) => code.length === 6);
  const lines = Array.from({ length: rows }, (_none, at) => {
    const county = counties[at % counties.length];
    const number = `0311-${at < changed ? 5 : 6}${String(at).padStart(7, '0')}`;
    return [
      `演示第${at}服务部`,
      divisions.fullName(county.code),
      `演示${at % 700}街${at}号`,
      number,
      brand,
      '空调',
      '2026-01-01',
      '长期',
    ].join(',');
  });
  return Buffer.from(`\ufeff${[HEADER, ...lines].join('\r\n')}\r\n`);
}
