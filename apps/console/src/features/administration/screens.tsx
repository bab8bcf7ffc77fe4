import {
  ApartmentOutlined,
  BookOutlined,
  CalendarOutlined,
  KeyOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { lazy } from 'react';
import type { Screen } from '../../platform/screen';

const bureaus = lazy(() => import('./bureaus/bureaus-page'));
const reference = lazy(() => import('./reference/reference-page'));

export const ADMINISTRATION_SCREENS: readonly Screen[] = [
  {
    path: 'bureaus',
    title: '单位和联系方式',
    world: 'staff',
    menu: { group: '管理', icon: <ApartmentOutlined /> },
    page: bureaus,
  },
  { path: 'bureaus/:code', title: '单位和联系方式', world: 'staff', page: bureaus },
  {
    path: 'accounts',
    title: '人员账号',
    world: 'staff',
    roles: ['administrator'],
    menu: { group: '管理', icon: <TeamOutlined /> },
    page: lazy(() => import('./accounts/accounts-page')),
  },
  {
    path: 'rights',
    title: '谁能看什么',
    world: 'staff',
    menu: { group: '管理', icon: <KeyOutlined /> },
    page: lazy(() => import('./rights/rights-page')),
  },
  {
    path: 'calendar',
    title: '工作日',
    world: 'staff',
    menu: { group: '管理', icon: <CalendarOutlined /> },
    page: lazy(() => import('./calendar/calendar-page')),
  },
  {
    path: 'reference',
    title: '规定和字典',
    world: 'staff',
    menu: { group: '管理', icon: <BookOutlined /> },
    page: reference,
  },
  { path: 'reference/:bookId', title: '规定和字典', world: 'staff', page: reference },
];
