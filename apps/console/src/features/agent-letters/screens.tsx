import { SafetyCertificateOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { Screen } from '../../platform/screen';

export const AGENT_LETTER_SCREENS: readonly Screen[] = [
  {
    path: 'brands',
    title: '品牌和授权书',
    world: 'agent',
    menu: { group: '名录', icon: <SafetyCertificateOutlined /> },
    page: lazy(() => import('./brands-page')),
  },
];
