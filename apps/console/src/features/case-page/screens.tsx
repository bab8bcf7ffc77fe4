import { lazy } from 'react';
import type { Screen } from '../../platform/screen';
import type { CasePanel } from './case-panel';

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
