import type { Labels } from './labels.js';

/** Systems in which Chinese maps give a point. The registry keeps GCJ-02 and remembers which one a point came from. */
export const COORDINATE_SYSTEMS = ['gcj02', 'bd09', 'wgs84'] as const;
export type CoordinateSystem = (typeof COORDINATE_SYSTEMS)[number];

export const COORDINATE_SYSTEM_LABELS: Labels<CoordinateSystem> = {
  gcj02: 'GCJ-02（高德、腾讯）',
  bd09: 'BD-09（百度）',
  wgs84: 'WGS-84（卫星定位）',
};
