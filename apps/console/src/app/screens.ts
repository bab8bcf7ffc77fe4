import { ACCOUNT_SCREENS } from '../features/account/screens';
import { ADMINISTRATION_SCREENS } from '../features/administration/screens';
import { AGENT_ANSWER_SCREENS } from '../features/agent-answers/screens';
import { caseScreens } from '../features/case-page/screens';
import { DESK_SCREENS } from '../features/desk/screens';
import { LIST_SCREENS } from '../features/lists/screens';
import { NUMBER_WARNING_SCREENS } from '../features/number-warnings/screens';
import { OVERVIEW_SCREENS } from '../features/overview/screens';
import { REGISTRATION_SCREENS } from '../features/registration/screens';
import { TRAIL_SCREENS } from '../features/trail/screens';
import type { Screen } from '../platform/screen';
import { CASE_PANELS } from './case-panels';

/** Every page behind the log-in. Each feature lists its own; their order is the menu's within a group. */
export const SCREENS: readonly Screen[] = [
  ...DESK_SCREENS,
  ...REGISTRATION_SCREENS,
  ...caseScreens(CASE_PANELS),
  ...LIST_SCREENS,
  ...NUMBER_WARNING_SCREENS,
  ...AGENT_ANSWER_SCREENS,
  ...OVERVIEW_SCREENS,
  ...ADMINISTRATION_SCREENS,
  ...TRAIL_SCREENS,
  ...ACCOUNT_SCREENS,
];
