import { useRemote } from '../../platform/remote';
import { listDivisions } from './division-requests';

/** Of a division code's digits, these are the province's and the city's (GB/T 2260). */
const PROVINCE_DIGITS = 2;
const CITY_DIGITS = 4;

/** City and county in one, or the city alone; null while it is not known, and for no place. */
export function usePlaceName(code: string | null): string | null {
  const name = useRemote(code, () => findPlaceName(code ?? ''));
  return name.state === 'ready' ? name.value : null;
}

/** Both lists are asked for at the same time, as the code itself says which. */
async function findPlaceName(code: string): Promise<string | null> {
  const cityCode = code.slice(0, CITY_DIGITS);
  const [cities, counties] = await Promise.all([
    listDivisions(code.slice(0, PROVINCE_DIGITS)),
    code.length > CITY_DIGITS ? listDivisions(cityCode) : { items: [] },
  ]);
  const city = cities.items.find((each) => each.code === cityCode);
  const county = counties.items.find((each) => code.startsWith(each.code));
  return city ? city.name + (county?.name ?? '') : null;
}
