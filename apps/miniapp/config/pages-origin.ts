/**
 * The origin by which the mini-program knows our own codes. The API serves the browser pages, so its origin stands in where none
 * is given.
 * @throws when the address is none: a build with it would call every printed certificate a stranger's
 */
export function pagesOrigin(publicAddress: string | undefined, apiBase: string): string {
  const address = publicAddress || apiBase;
  const origin = URL.canParse(address) ? new URL(address) : null;
  if (origin === null || !/^https?:$/.test(origin.protocol) || origin.pathname !== '/' || origin.search) {
    throw new Error(
      `MINIAPP_PUBLIC_ADDRESS 应是网页对外的地址，不带路径，例如 https://baoxiu.example；现在是 ${address}`,
    );
  }
  return origin.origin;
}
