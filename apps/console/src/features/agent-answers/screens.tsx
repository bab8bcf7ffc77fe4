import { MessageOutlined, PhoneOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { Screen } from '../../platform/screen';

export const AGENT_ANSWER_SCREENS: readonly Screen[] = [
  {
    path: 'number-questions',
    title: '号码是不是我们的',
    world: 'agent',
    menu: { group: '工作', icon: <PhoneOutlined /> },
    page: lazy(() => import('./agent-questions-page')),
  },
  {
    path: 'help-requests',
    title: '协助解决投诉',
    world: 'agent',
    menu: { group: '工作', icon: <MessageOutlined /> },
    page: lazy(() => import('./help-requests-page')),
  },
];
