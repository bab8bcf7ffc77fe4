/** Metres → `约 850 米`, `约 3.2 公里`, `约 46 公里`. */
export function distanceInWords(meters: number): string {
  if (meters < 950) return `约 ${Math.max(10, Math.round(meters / 10) * 10)} 米`;
  if (meters < 9_950) return `约 ${(meters / 1000).toFixed(1)} 公里`;
  return `约 ${Math.round(meters / 1000)} 公里`;
}
