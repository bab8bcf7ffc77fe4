import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The JSON beside a page or component; absent is the same as empty. */
interface ComponentConfig {
  usingComponents?: Record<string, string>;
}

/**
 * Which custom components the WXML of `owner` (a route or a component's path) may use.
 * @returns the component's path in the package, by tag
 */
export function componentPaths(dist: string, owner: string): Map<string, string> {
  const file = path.join(dist, `${owner}.json`);
  if (!existsSync(file)) return new Map();
  const { usingComponents = {} } = JSON.parse(readFileSync(file, 'utf8')) as ComponentConfig;
  return new Map(Object.entries(usingComponents).map(([tag, target]) => [tag, resolve(owner, target)]));
}

function resolve(owner: string, target: string): string {
  return target.startsWith('/')
    ? target.slice(1)
    : path.posix.normalize(path.posix.join(path.posix.dirname(owner), target));
}
