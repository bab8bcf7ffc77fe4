import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The checkout's root. */
export const PROJECT_ROOT = resolve(import.meta.dirname, '..', '..');

/** What a journey runs: the product as it ships, never its sources. */
export const BUILT = {
  api: join(PROJECT_ROOT, 'apps/api/dist/main.js'),
  jwb: join(PROJECT_ROOT, 'apps/api/dist/cli/jwb.js'),
  pages: join(PROJECT_ROOT, 'apps/miniapp/dist/h5'),
  console: join(PROJECT_ROOT, 'apps/console/dist'),
  wechatSimulator: join(PROJECT_ROOT, 'packages/wechat-simulator/dist/main.js'),
  miniProgram: join(PROJECT_ROOT, 'apps/miniapp/dist/weapp'),
} as const;

/** Fails with a sentence that says what to do when a part of the product has not been built. */
export function requireBuilt(...paths: string[]): void {
  for (const path of paths) {
    if (!existsSync(path))
      throw new Error(`${path} is missing: journeys run the built product, run "npm run build"`);
  }
}
