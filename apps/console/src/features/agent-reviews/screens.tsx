import {
  AuditOutlined,
  FileProtectOutlined,
  PhoneOutlined,
  SolutionOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { lazy } from 'react';
import type { Screen } from '../../platform/screen';

const REVIEWERS = ['handler', 'supervisor'] as const;

export const AGENT_REVIEW_SCREENS: readonly Screen[] = [
  {
    path: 'agent-applications',
    title: '总代理申请',
    world: 'staff',
    roles: REVIEWERS,
    menu: { group: '审核', icon: <AuditOutlined /> },
    page: lazy(() => import('./applications-page')),
  },
  {
    path: 'agent-applications/:applicationId',
    title: '总代理申请',
    world: 'staff',
    roles: REVIEWERS,
    page: lazy(() => import('./application-page')),
  },
  {
    path: 'brand-letters',
    title: '授权书',
    world: 'staff',
    roles: REVIEWERS,
    menu: { group: '审核', icon: <FileProtectOutlined /> },
    page: lazy(() => import('./letters-page')),
  },
  {
    path: 'phone-reviews',
    title: '号码审核',
    world: 'staff',
    roles: REVIEWERS,
    menu: { group: '审核', icon: <PhoneOutlined /> },
    page: lazy(() => import('./phone-reviews-page')),
  },
  {
    path: 'late-corrections',
    title: '反映有误未答复',
    world: 'staff',
    roles: REVIEWERS,
    menu: { group: '审核', icon: <WarningOutlined /> },
    page: lazy(() => import('./late-corrections-page')),
  },
  {
    path: 'agents',
    title: '总代理',
    world: 'staff',
    roles: ['handler', 'supervisor', 'administrator'],
    menu: { group: '名录', icon: <SolutionOutlined /> },
    page: lazy(() => import('./agents-page')),
  },
];
