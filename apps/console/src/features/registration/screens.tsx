import { FormOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { Screen } from '../../platform/screen';

export const REGISTRATION_SCREENS: readonly Screen[] = [
  {
    path: 'registration',
    title: '登记',
    world: 'staff',
    roles: ['intake', 'handler', 'supervisor'],
    menu: { group: '工作', icon: <FormOutlined /> },
    page: lazy(() => import('./registration-page')),
  },
];
