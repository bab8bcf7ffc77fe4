import type { Point } from './position';
import './outlet-map.scss';

/** A place on the map. */
export interface MapMark {
  id: string;
  /** Shown over the mark once it is tapped. */
  name: string;
  location: Point;
}

interface OutletMapProps {
  marks: MapMark[];
  /** Where the person stands, if they agreed to its use: only then does the map show it. */
  ownPoint: Point | null;
  onChoose: (id: string) => void;
}

/** Browsers would need a map service and its key; there people have the list alone. */
export const HAS_MAP = process.env.TARO_ENV === 'weapp';

/** Copied into the mini-program by config/index.ts. */
const MARK_IMAGE = '/ui/map-marker/outlet.png';
const MARK_WIDTH = 33;
const MARK_HEIGHT = 42;

/**
 * WeChat's own map, which shows every mark at once. A mark is tapped, or the words over it. Points are GCJ-02, as the registry's.
 * https://developers.weixin.qq.com/miniprogram/dev/component/map.html (marker, callout, include-points, show-location)
 */
export function OutletMap({ marks, ownPoint, onChoose }: OutletMapProps) {
  const points = marks.map(({ location }) => toWeChat(location));
  const choose = ({ detail }: { detail: { markerId: number } }) => {
    const mark = marks[detail.markerId];
    if (mark) onChoose(mark.id);
  };
  const attributes = {
    ...(points[0] ?? {}),
    'include-points': ownPoint ? [...points, toWeChat(ownPoint)] : points,
    'show-location': ownPoint !== null,
    markers: marks.map(({ name, location }, id) => ({
      id,
      ...toWeChat(location),
      iconPath: MARK_IMAGE,
      width: MARK_WIDTH,
      height: MARK_HEIGHT,
      callout: { content: name, display: 'BYCLICK', padding: 8, borderRadius: 6, fontSize: 16 },
    })),
    onMarkerTap: choose,
    onCalloutTap: choose,
  };
  return <map id="outlet-map" className="outlet-map" {...attributes} />;
}

function toWeChat({ lat, lng }: Point): { latitude: number; longitude: number } {
  return { latitude: lat, longitude: lng };
}
