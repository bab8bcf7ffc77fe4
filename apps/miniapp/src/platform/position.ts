import Taro from '@tarojs/taro';

/** A point in GCJ-02 degrees, the system of the registry. */
export interface Point {
  lat: number;
  lng: number;
}

export type Position = { kind: 'found'; point: Point } | { kind: 'refused' } | { kind: 'unavailable' };

/** Asks the phone where it is. Called only from a tap on something that says that it needs the place. */
export function findPosition(): Promise<Position> {
  return process.env.TARO_ENV === 'weapp' ? findInWeapp() : findInBrowser();
}

async function findInWeapp(): Promise<Position> {
  try {
    const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02' });
    return { kind: 'found', point: { lat: latitude, lng: longitude } };
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
async function toGcj02({ latitude, longitude }: GeolocationCoordinates): Promise<Position> {
  const { default: gcoord } = await import('gcoord');
  const [lng, lat] = gcoord.transform([longitude, latitude], gcoord.WGS84, gcoord.GCJ02);
  return { kind: 'found', point: { lat, lng } };
}
