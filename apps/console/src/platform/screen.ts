import type { ComponentType, ReactNode } from 'react';
import type { Role, Session, World } from './session';
import { hasRole } from './session';

/** One page of the console. A feature lists its own in `screens.tsx`, and `app/screens.ts` gathers them. */
export interface Screen {
  /** Below `/console/`, without a slash in front: `cases/:caseId`. */
  path: string;
  title: string;
  world: World;
  /** Who may open it; left out: everybody of that world. The API decides by itself; this keeps dead ends out of the menu. */
  roles?: readonly Role[];
  /** Where it stands in the menu; pages that others lead to have none. */
  menu?: { group: MenuGroup; icon?: ReactNode };
  /** Loaded when it is opened: `lazy(() => import('./case-list-page'))`, the page being the file's default export. */
  page: ComponentType;
}

/** In the order in which they stand. */
export const MENU_GROUPS = ['工作', '名录', '号码', '审核', '统计', '管理', '我的'] as const;
export type MenuGroup = (typeof MENU_GROUPS)[number];

export function mayOpen(screen: Screen, session: Session): boolean {
  return screen.world === session.world && hasRole(session, screen.roles);
}
