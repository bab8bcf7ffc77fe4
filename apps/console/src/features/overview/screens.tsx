import { BarChartOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { Screen } from '../../platform/screen';

export const OVERVIEW_SCREENS: readonly Screen[] = [
  {
    path: 'overview',
    title: '统计',
    world: 'staff',
    roles: ['intake', 'handler', 'supervisor'],
    menu: { group: '统计', icon: <BarChartOutlined /> },
    page: lazy(() => import('./overview-page')),
  },
];
