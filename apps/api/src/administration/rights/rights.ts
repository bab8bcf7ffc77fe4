import type { StaffRole } from '@jiweibao/shared';
import { AUTHORITY_MATRIX } from '../../authority/authority-matrix.js';
import { scopeInChinese } from '../../authority/scope-words.js';
import { readRouteSummaries } from './contract-summaries.js';

/** One thing that people of bureaus can do with the product, who of them, and to what. */
export interface StaffRight {
  /** What it belongs to: 办案, 人员账号. */
  group: string;
  what: string;
  /** It changes something. */
  writes: boolean;
  /** Empty for everybody of a bureau. */
  roles: readonly StaffRole[];
  scope: string;
}

/** Searches are sent in a body, so that no phone stands in an address; a look at a person is noted. They change nothing. */
const READ_BY_POST: readonly string[] = [
  'POST /api/v1/staff/case-searches',
  'POST /api/v1/staff/case-duplicates',
  'POST /api/v1/staff/cases/:caseId/reveal',
];

let rights: readonly StaffRight[] | null = null;

/** All of them: read from the table by which the routes are tested, so that the page cannot say what the product does not do. */
export function staffRights(): readonly StaffRight[] {
  rights ??= readRights();
  return rights;
}

export function mayUse({ roles }: StaffRight, of: readonly StaffRole[]): boolean {
  return roles.length === 0 || roles.some((role) => of.includes(role));
}

function readRights(): StaffRight[] {
  const summaries = readRouteSummaries();
  return Object.entries(AUTHORITY_MATRIX).flatMap(([route, authority]) => {
    if (authority.who !== 'staff') return [];
    const { group, summary } = summaries.get(route) ?? { group: '其他', summary: route };
    return [
      {
        group,
        what: summary,
        writes: !route.startsWith('GET ') && !READ_BY_POST.includes(route),
        roles: authority.roles,
        scope: scopeInChinese(authority.scope) ?? authority.scope,
      },
    ];
  });
}
