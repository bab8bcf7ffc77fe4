import { CheckSquareOutlined, HomeOutlined, ShopOutlined, WarningOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { Screen } from '../../platform/screen';

export const AGENT_OUTLET_SCREENS: readonly Screen[] = [
  {
    path: 'home',
    title: '待办',
    world: 'agent',
    menu: { group: '工作', icon: <HomeOutlined /> },
    page: lazy(() => import('./home-page')),
  },
  {
    path: 'outlets',
    title: '网点',
    world: 'agent',
    menu: { group: '名录', icon: <ShopOutlined /> },
    page: lazy(() => import('./outlet-list-page')),
  },
  { path: 'outlets/:outletId', title: '网点', world: 'agent', page: lazy(() => import('./outlet-page')) },
  {
    path: 'freshness',
    title: '要确认的网点',
    world: 'agent',
    menu: { group: '名录', icon: <CheckSquareOutlined /> },
    page: lazy(() => import('./freshness-page')),
  },
  {
    path: 'corrections',
    title: '反映有误',
    world: 'agent',
    menu: { group: '名录', icon: <WarningOutlined /> },
    page: lazy(() => import('./corrections-page')),
  },
];
