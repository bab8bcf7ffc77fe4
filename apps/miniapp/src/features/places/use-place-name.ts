import { useRemote } from '../../platform/remote';
import { listCities, listDivisions } from './division-requests';

/** City and county in one, or the city alone; null while it is not known, and for no place. */
export function usePlaceName(code: string | null): string | null {
  const name = useRemote(code, () => findPlaceName(code ?? ''));
  return name.state === 'ready' ? name.value : null;
}

async function findPlaceName(code: string): Promise<string | null> {
  const { items: cities } = await listCities();
  const city = cities.find((each) => code.startsWith(each.code));
  if (!city || city.code === code) return city?.name ?? null;
  const { items: counties } = await listDivisions(city.code);
  const county = counties.find((each) => code.startsWith(each.code));
  return county ? city.name + county.name : city.name;
}
