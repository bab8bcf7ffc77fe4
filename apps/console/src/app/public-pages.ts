import type { ComponentType } from 'react';

/** Pages for people without an account, by their address below `/console/`. */
export const PUBLIC_PAGES: Readonly<Record<string, () => Promise<{ default: ComponentType }>>> = {
  try: () => import('../features/demo/try-page'),
  apply: () => import('../features/agent-letters/apply-page'),
  invitation: () => import('../features/account/invitation-page'),
};
