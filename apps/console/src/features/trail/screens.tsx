import { AuditOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { Screen } from '../../platform/screen';

export const TRAIL_SCREENS: readonly Screen[] = [
  {
    path: 'audit',
    title: '操作记录',
    world: 'staff',
    roles: ['administrator', 'supervisor'],
    menu: { group: '管理', icon: <AuditOutlined /> },
    page: lazy(() => import('./trail-page')),
  },
];
