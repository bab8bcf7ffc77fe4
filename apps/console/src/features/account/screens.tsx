import { UserOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { Screen } from '../../platform/screen';

const page = lazy(() => import('./own-account-page'));
const OWN_ACCOUNT = {
  path: 'account',
  title: '我的账号',
  menu: { group: '我的', icon: <UserOutlined /> },
  page,
} as const;

export const ACCOUNT_SCREENS: readonly Screen[] = [
  { ...OWN_ACCOUNT, world: 'staff' },
  { ...OWN_ACCOUNT, world: 'agent' },
];
