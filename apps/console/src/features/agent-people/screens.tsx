import { TeamOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { Screen } from '../../platform/screen';

export const AGENT_PEOPLE_SCREENS: readonly Screen[] = [
  {
    path: 'colleagues',
    title: '同事账号',
    world: 'agent',
    roles: ['agentAdmin'],
    menu: { group: '管理', icon: <TeamOutlined /> },
    page: lazy(() => import('./colleagues-page')),
  },
  {
    path: 'agent-accounts',
    title: '总代理账号',
    world: 'staff',
    roles: ['administrator'],
    menu: { group: '管理', icon: <TeamOutlined /> },
    page: lazy(() => import('./agent-accounts-page')),
  },
];
