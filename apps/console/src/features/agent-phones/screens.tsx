import { PhoneOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { Screen } from '../../platform/screen';

export const AGENT_PHONE_SCREENS: readonly Screen[] = [
  {
    path: 'service-phones',
    title: '服务电话',
    world: 'agent',
    menu: { group: '号码', icon: <PhoneOutlined /> },
    page: lazy(() => import('./service-phones-page')),
  },
];
