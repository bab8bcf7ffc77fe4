/** Whether a host of a URL is this machine itself. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** The address at which a listener can be opened from this machine. */
export function listenerOrigin(host: string, port: number): string {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

/** What is wrong with `PUBLIC_ADDRESS`, if anything: an origin, and in production one that a phone trusts. */
export function publicAddressFault(text: string | undefined, production: boolean): string | null {
  if (text === undefined) {
    return production ? 'PUBLIC_ADDRESS 没有设置，应写成网页对外的地址，例如 https://example.com。' : null;
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  const known = url?.protocol === 'https:' || (url?.protocol === 'http:' && !production);
  if (known && url?.href === `${url?.origin}/`) return null;
  return 'PUBLIC_ADDRESS 应是网页对外的地址，不带路径，正式环境必须是 https，例如 https://example.com。';
}
