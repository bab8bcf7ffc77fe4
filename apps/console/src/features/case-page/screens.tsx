import type { ApiSchemas } from '@jiweibao/shared';
import { type ComponentType, lazy } from 'react';
import type { Screen } from '../../platform/screen';

/** A panel beside a case that another feature brings: `app/case-panels.ts` says which there are. */
export type CasePanel = ComponentType<{ page: ApiSchemas['CasePageReply'] }>;

export function caseScreens(panels: readonly CasePanel[]): readonly Screen[] {
  return [
    {
      path: 'cases/:caseId',
      title: '案件',
      world: 'staff',
      roles: ['intake', 'handler', 'supervisor'],
      page: lazy(async () => {
        const { CasePage } = await import('./case-page');
        return { default: () => <CasePage panels={panels} /> };
      }),
    },
  ];
}
