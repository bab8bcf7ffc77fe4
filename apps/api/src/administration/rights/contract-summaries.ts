import { readFileSync } from 'node:fs';
import { CONTRACT_FILE } from '../../contract-file.js';

/** What the published contract calls a route: its group, and what it does. */
export interface RouteSummary {
  group: string;
  summary: string;
}

interface Contract {
  paths: Record<string, Record<string, { summary?: string; tags?: string[] }>>;
}

/** By route as the authority matrix writes it: `GET /api/v1/staff/cases/:caseId`. */
export function readRouteSummaries(): ReadonlyMap<string, RouteSummary> {
  // Our own committed file, held to the controllers by a check, so its shape is taken on trust here.
  const { paths } = JSON.parse(readFileSync(CONTRACT_FILE, 'utf8')) as Contract;
  return new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { summary = '', tags: [group = ''] = [] }]) => {
        const route = `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
        return [route, { group, summary }] as const;
      }),
    ),
  );
}
