import { AlertOutlined, QuestionCircleOutlined, StopOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { Screen } from '../../platform/screen';

const roles = ['handler', 'supervisor'] as const;
const form = lazy(() => import('./warning-form-page'));

export const NUMBER_WARNING_SCREENS: readonly Screen[] = [
  {
    path: 'number-signals',
    title: '可疑号码',
    world: 'staff',
    roles,
    menu: { group: '号码', icon: <AlertOutlined /> },
    page: lazy(() => import('./number-signals-page')),
  },
  {
    path: 'number-warnings',
    title: '号码警示',
    world: 'staff',
    roles,
    menu: { group: '号码', icon: <StopOutlined /> },
    page: lazy(() => import('./warning-list-page')),
  },
  { path: 'number-warnings/new', title: '准备一件警示', world: 'staff', roles, page: form },
  {
    path: 'number-warnings/:warningId',
    title: '号码警示',
    world: 'staff',
    roles,
    page: lazy(() => import('./warning-page')),
  },
  { path: 'number-warnings/:warningId/edit', title: '修改警示', world: 'staff', roles, page: form },
  {
    path: 'number-questions',
    title: '问总代理',
    world: 'staff',
    roles,
    menu: { group: '号码', icon: <QuestionCircleOutlined /> },
    page: lazy(() => import('./question-list-page')),
  },
];
