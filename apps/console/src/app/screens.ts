import { ACCOUNT_SCREENS } from '../features/account/screens';
import { DESK_SCREENS } from '../features/desk/screens';
import type { Screen } from '../platform/screen';

/** Every page behind the log-in. Each feature lists its own; their order is the menu's within a group. */
export const SCREENS: readonly Screen[] = [...DESK_SCREENS, ...ACCOUNT_SCREENS];
