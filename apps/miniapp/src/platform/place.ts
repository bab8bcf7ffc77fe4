import Taro from '@tarojs/taro';
import { copyText } from './clipboard';
import type { Point } from './position';

export interface Place {
  name: string;
  address: string;
  location: Point | null;
}

/** What came of the wish to go there. */
export type PlaceShown = 'mapOpened' | 'addressCopied' | 'failed';

/** Opens the place in WeChat's map; where there is no map or no point, copies the address for the person's own map. */
export async function showPlace(place: Place): Promise<PlaceShown> {
  if (process.env.TARO_ENV === 'weapp' && place.location) {
    const opened = await openInWeapp(place, place.location);
    if (opened) return 'mapOpened';
  }
  return (await copyText(place.address)) ? 'addressCopied' : 'failed';
}

async function openInWeapp({ name, address }: Place, { lat, lng }: Point): Promise<boolean> {
  try {
    await Taro.openLocation({ latitude: lat, longitude: lng, name, address });
    return true;
  } catch {
    return false;
  }
}

/**
 * An address that phones hand to their own map program; null where there is none (WeChat opens its own). By words, not by
 * degrees: the degrees of `geo:` are WGS-84 by RFC 5870, and Chinese map programs do not agree on that.
 */
export function mapAddressOf({ name, address }: Place): string | null {
  if (process.env.TARO_ENV === 'weapp') return null;
  return `geo:0,0?q=${encodeURIComponent(`${address} ${name}`)}`;
}
