import { ACCOUNT_SCREENS } from '../features/account/screens';
import { ADMINISTRATION_SCREENS } from '../features/administration/screens';
import { AGENT_ANSWER_SCREENS } from '../features/agent-answers/screens';
import { AGENT_LETTER_SCREENS } from '../features/agent-letters/screens';
import { AGENT_OUTLET_SCREENS } from '../features/agent-outlets/screens';
import { AGENT_PEOPLE_SCREENS } from '../features/agent-people/screens';
import { AGENT_PHONE_SCREENS } from '../features/agent-phones/screens';
import { AGENT_REVIEW_SCREENS } from '../features/agent-reviews/screens';
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
  ...AGENT_OUTLET_SCREENS,
  ...REGISTRATION_SCREENS,
  ...caseScreens(CASE_PANELS),
  ...LIST_SCREENS,
  ...NUMBER_WARNING_SCREENS,
  ...AGENT_ANSWER_SCREENS,
  ...OVERVIEW_SCREENS,
  ...ADMINISTRATION_SCREENS,
  ...TRAIL_SCREENS,
  ...AGENT_PHONE_SCREENS,
  ...AGENT_LETTER_SCREENS,
  ...AGENT_PEOPLE_SCREENS,
  ...AGENT_REVIEW_SCREENS,
  ...ACCOUNT_SCREENS,
];
