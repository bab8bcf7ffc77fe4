import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AppConfig } from '../wx-surface.js';
import { allRoutes, tabRoutes } from './app-config.js';
import { PackageFault } from './package-fault.js';
import { PACKAGE_LIMIT_BYTES, packageSizes, TOTAL_LIMIT_BYTES } from './package-sizes.js';

/** @throws {PackageFault} which names everything for which WeChat would refuse the folder */
export function checkPackage(dist: string, config: AppConfig): void {
  const faults = [...missingFiles(dist, config), ...tabFaults(config), ...sizeFaults(dist, config)];
  if (faults.length > 0) throw new PackageFault(faults);
}

function missingFiles(dist: string, config: AppConfig): string[] {
  const files = ['app.js', ...allRoutes(config).flatMap((route) => [`${route}.js`, `${route}.wxml`])];
  return files
    .filter((file) => !existsSync(path.join(dist, file)))
    .map((file) => `${file} is missing, though app.json needs it`);
}

/** A tab is a page of the main package; there are 2 to 5 (https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html#tabBar). */
function tabFaults(config: AppConfig): string[] {
  if (config.tabBar === null) return [];
  const tabs = tabRoutes(config);
  const strangers = tabs.filter((route) => !config.pages.includes(route));
  return [
    ...(tabs.length < 2 || tabs.length > 5 ? [`the tab bar has ${tabs.length} tabs; there are 2 to 5`] : []),
    ...strangers.map((route) => `the tab ${route} is no page of the main package`),
  ];
}

function sizeFaults(dist: string, config: AppConfig): string[] {
  const sizes = packageSizes(dist, config);
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    ...sizes
      .filter(({ bytes }) => bytes > PACKAGE_LIMIT_BYTES)
      .map(
        ({ name, bytes }) =>
          `the package ${name} has ${bytes} bytes; 2 MB (${PACKAGE_LIMIT_BYTES}) are allowed`,
      ),
    ...(total > TOTAL_LIMIT_BYTES
      ? [`all packages together have ${total} bytes; 30 MB (${TOTAL_LIMIT_BYTES}) are allowed`]
      : []),
  ];
}
