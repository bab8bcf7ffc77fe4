import { AuditOutlined, FileTextOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { Screen } from '../../platform/screen';

const REVIEWERS = ['handler', 'supervisor'] as const;

export const LIST_SCREENS: readonly Screen[] = [
  {
    path: 'lists',
    title: '网点名单',
    world: 'agent',
    menu: { group: '名录', icon: <FileTextOutlined /> },
    page: lazy(() => import('./lists-page')),
  },
  {
    path: 'lists/:uploadId/:step?',
    title: '名单',
    world: 'agent',
    page: lazy(() => import('./upload-page')),
  },
  {
    path: 'list-reviews',
    title: '名单审核',
    world: 'staff',
    roles: REVIEWERS,
    menu: { group: '审核', icon: <AuditOutlined /> },
    page: lazy(() => import('./review/reviews-page')),
  },
  {
    path: 'list-reviews/:uploadId',
    title: '审核名单',
    world: 'staff',
    roles: REVIEWERS,
    page: lazy(() => import('./review/review-page')),
  },
];
