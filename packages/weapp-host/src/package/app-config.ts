import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AppConfig, Subpackage } from '../wx-surface.js';
import { PackageFault } from './package-fault.js';

interface RawSubpackage {
  root: string;
  pages: string[];
  independent?: boolean;
}

interface RawAppConfig {
  pages?: string[];
  /** WeChat takes both spellings (https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html#subPackages). */
  subPackages?: RawSubpackage[];
  subpackages?: RawSubpackage[];
  tabBar?: AppConfig['tabBar'];
  requiredPrivateInfos?: string[];
  permission?: Record<string, { desc: string }>;
}

/** @throws {PackageFault} when there is no app.json, when it is not JSON, or when it names no page */
export function readAppConfig(dist: string): AppConfig {
  const file = path.join(dist, 'app.json');
  if (!existsSync(file))
    throw new PackageFault([`${file} is missing: is this the folder of a built mini-program?`]);
  const raw = parse(file) as RawAppConfig;
  if (!raw.pages?.length) throw new PackageFault(['app.json names no page']);
  return {
    pages: raw.pages.map(withoutSlashes),
    subPackages: (raw.subPackages ?? raw.subpackages ?? []).map(subpackage),
    tabBar: raw.tabBar ?? null,
    requiredPrivateInfos: raw.requiredPrivateInfos ?? [],
    permission: raw.permission ?? {},
    raw: { ...raw },
  };
}

/** Every route of the mini-program, of its main package and its subpackages. */
export function allRoutes(config: AppConfig): string[] {
  return [...config.pages, ...config.subPackages.flatMap((each) => each.pages)];
}

export function tabRoutes(config: AppConfig): string[] {
  return (config.tabBar?.list ?? []).map((tab) => withoutSlashes(tab.pagePath));
}

function subpackage(raw: RawSubpackage): Subpackage {
  const root = withoutSlashes(raw.root);
  return {
    root,
    pages: raw.pages.map((page) => `${root}/${withoutSlashes(page)}`),
    independent: raw.independent === true,
  };
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new PackageFault([`${path.basename(file)} is not JSON: ${(error as Error).message}`]);
  }
}

function withoutSlashes(route: string): string {
  return route.replace(/^\/+|\/+$/g, '');
}
