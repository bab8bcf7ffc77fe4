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

/** Asks the phone where it is. Called only from a tap on something that says that it needs the place. */
export function findPosition(): Promise<Position> {
  return process.env.TARO_ENV === 'weapp' ? findInWeapp() : findInBrowser();
}

async function findInWeapp(): Promise<Position> {
  try {
    // https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.getLocation.html: `accuracy` in metres.
    const { latitude, longitude, accuracy } = await Taro.getLocation({ type: 'gcj02' });
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

function findInBrowser(): Promise<Position> {
  if (!navigator.geolocation) return Promise.resolve({ kind: 'unavailable' });
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(toGcj02(coords)),
      (failure) => resolve({ kind: failure.code === failure.PERMISSION_DENIED ? 'refused' : 'unavailable' }),
      { timeout: 10_000, maximumAge: 60_000 },
    );
  });
}

/** Browsers tell WGS-84; the converter is fetched only now, as few people need it. */
async function toGcj02({ latitude, longitude, accuracy }: GeolocationCoordinates): Promise<Position> {
  const { default: gcoord } = await import('gcoord');
  const [lng, lat] = gcoord.transform([longitude, latitude], gcoord.WGS84, gcoord.GCJ02);
  return { kind: 'found', point: { lat, lng }, accuracyMeters: accuracy };
}
