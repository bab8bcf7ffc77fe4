import Taro from '@tarojs/taro';

/** A point in GCJ-02 degrees, the system of the registry. */
export interface Point {
  lat: number;
  lng: number;
}

/** `accuracyMeters`: how far off the phone may be, by its own word; null where it tells nothing. */
export type Position =
  | { kind: 'found'; point: Point; accuracyMeters: number | null }
  | { kind: 'refused' }
  | { kind: 'unavailable' };

/** `street` is enough to sort by distance; `shop` tells one door from the next, and takes the phone longer. */
export type Precision = 'street' | 'shop';

const STREET_TIMEOUT_MILLISECONDS = 10_000;
const SHOP_TIMEOUT_MILLISECONDS = 15_000;
/** WeChat gives the best that it has by then. */
const WEAPP_SHOP_MILLISECONDS = 6_000;

/** Asks the phone where it is. Called only from a tap on something that says that it needs the place. */
export function findPosition(precision: Precision = 'street'): Promise<Position> {
  return process.env.TARO_ENV === 'weapp' ? findInWeapp(precision) : findInBrowser(precision);
}

/**
 * `highAccuracyExpireTime`: only from 3000 ms on does the high accuracy take effect
 * (https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.getLocation.html).
 */
const WEAPP_PRECISION = {
  street: {},
  shop: { isHighAccuracy: true, highAccuracyExpireTime: WEAPP_SHOP_MILLISECONDS },
} as const;

/** A place that is a minute old may be the one before the shop. */
const BROWSER_PRECISION: Readonly<Record<Precision, PositionOptions>> = {
  street: { timeout: STREET_TIMEOUT_MILLISECONDS, maximumAge: 60_000 },
  shop: { timeout: SHOP_TIMEOUT_MILLISECONDS, maximumAge: 0, enableHighAccuracy: true },
};

async function findInWeapp(precision: Precision): Promise<Position> {
  try {
    // https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.getLocation.html: `accuracy` in metres.
    const { latitude, longitude, accuracy } = await Taro.getLocation({
      type: 'gcj02',
      ...WEAPP_PRECISION[precision],
    });
    return {
      kind: 'found',
      point: { lat: latitude, lng: longitude },
      accuracyMeters: accuracy > 0 ? accuracy : null,
    };
  } catch (failure) {
    const message = (failure as { errMsg?: string }).errMsg ?? '';
    return /deny|denied|auth|privacy/.test(message) ? { kind: 'refused' } : { kind: 'unavailable' };
  }
}

function findInBrowser(precision: Precision): Promise<Position> {
  if (!navigator.geolocation) return Promise.resolve({ kind: 'unavailable' });
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(toGcj02(coords)),
      (failure) => resolve({ kind: failure.code === failure.PERMISSION_DENIED ? 'refused' : 'unavailable' }),
      BROWSER_PRECISION[precision],
    );
  });
}

/** Browsers tell WGS-84; the converter is fetched only now, as few people need it. */
async function toGcj02({ latitude, longitude, accuracy }: GeolocationCoordinates): Promise<Position> {
  const { default: gcoord } = await import('gcoord');
  const [lng, lat] = gcoord.transform([longitude, latitude], gcoord.WGS84, gcoord.GCJ02);
  return { kind: 'found', point: { lat, lng }, accuracyMeters: accuracy };
}
