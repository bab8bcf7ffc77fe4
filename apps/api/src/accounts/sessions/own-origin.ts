import { isLoopback } from '../../config/http-origin.js';

interface Installation {
  /** The origin of our own pages, as people see it. */
  publicAddress: string;
  production: boolean;
}

/**
 * Whether a request that changes something came from a page of ours: browsers name the page's origin with every such request and
 * let no page lie about it. Outside production the pages of this machine count as ours, whatever port a development server has.
 */
export function isOwnOrigin(
  origin: string | undefined,
  { publicAddress, production }: Installation,
): boolean {
  if (origin === undefined) return false;
  if (origin === publicAddress) return true;
  if (production || !URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.origin === origin && isLoopback(url.hostname);
}
