import { InboxOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { Screen } from '../../platform/screen';

export const DESK_SCREENS: readonly Screen[] = [
  {
    path: 'cases',
    title: '案件',
    world: 'staff',
    roles: ['intake', 'handler', 'supervisor'],
    menu: { group: '工作', icon: <InboxOutlined /> },
    page: lazy(() => import('./case-list-page')),
  },
];
