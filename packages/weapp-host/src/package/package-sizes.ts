import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { AppConfig } from '../wx-surface.js';

/*
 * "整个小程序所有分包大小不超过 30M；单个分包/主包大小不能超过 2M"
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages.html). Bytes as they lie on the disk are counted; that
 * this is what WeChat counts when code is uploaded is assumed.
 */
export const PACKAGE_LIMIT_BYTES = 2 * 1024 * 1024;
export const TOTAL_LIMIT_BYTES = 30 * 1024 * 1024;

export interface PackageSize {
  /** Root of the subpackage; `main` for everything outside of all. */
  readonly name: string;
  readonly bytes: number;
}

/** What belongs to the project, not to the code that is uploaded. */
const NOT_UPLOADED = /^project(\.private)?\.config\.json$|\.map$/;

/** How big each package is, the main one first. */
export function packageSizes(dist: string, config: AppConfig): PackageSize[] {
  const sizes = new Map([['main', 0], ...config.subPackages.map(({ root }) => [root, 0] as const)]);
  for (const file of filesUnder(dist)) {
    if (NOT_UPLOADED.test(file)) continue;
    const owner = config.subPackages.find(({ root }) => file.startsWith(`${root}/`))?.root ?? 'main';
    sizes.set(owner, (sizes.get(owner) ?? 0) + statSync(path.join(dist, file)).size);
  }
  return [...sizes].map(([name, bytes]) => ({ name, bytes }));
}

/** Every file below a folder, as a path inside it with forward slashes. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}
