import type { AgentRole, StaffRole } from '@jiweibao/shared';

/**
 * Who may call each route of the API, and how what they reach by it is bounded. Written by hand, beside the guards: the test holds
 * the two to each other, calls every route of staff and agents as everybody, and fails for a route that stands in one place only.
 */
export type RouteAuthority =
  /** Anybody. @property why that does no harm */
  | { who: 'public'; why: string }
  /** A consumer's session by WeChat; or that, or the session that a query code opens. @property scope whose things they reach */
  | { who: 'consumer' | 'caseHolder'; scope: string }
  /** Somebody of a bureau with any one of the roles; none named: everybody of a bureau. */
  | { who: 'staff'; roles: readonly StaffRole[]; scope: string }
  /** Somebody of a general agent, in the same way. */
  | { who: 'agent'; roles: readonly AgentRole[]; scope: string };

const open = (why: string): RouteAuthority => ({ who: 'public', why });
const consumer = (scope: string): RouteAuthority => ({ who: 'consumer', scope });
const caseHolder = (scope: string): RouteAuthority => ({ who: 'caseHolder', scope });
const staff = (scope: string, ...roles: StaffRole[]): RouteAuthority => ({ who: 'staff', roles, scope });
const agent = (scope: string, ...roles: AgentRole[]): RouteAuthority => ({ who: 'agent', roles, scope });

const PUBLISHED = 'what the registry publishes';
const NOTHING_TOLD = 'tells nothing; limited by address';
const LOGGING_IN = 'by password and code; limited against guessing';
const LOGGING_OUT = 'ends the session that the request carries, and no other';
const BY_INVITATION = 'by the one-time token of an invitation alone';
const BY_DRAFT_KEY = 'by the random key of the draft alone; limited by address';
const BY_WECHAT = "by WeChat's signature";

const ONESELF = 'the own account alone';
/** `staffScope`, in the query. */
const KEPT_ACCOUNTS = 'accounts of the own bureau and of those that answer to it; others are not found';
/** `requireBureauWithin`, and `staffScope`. */
const BUREAUS_WITHIN = 'the own bureau and those that answer to it; others are refused';
/** `requireProvince`. */
const PROVINCE = 'the province’s own administrators; others are refused';
/** By the query's `generalAgentId`. */
const SAME_AGENT = 'people of the own general agent; others are not found';
/** `deskScope`, in the query. */
const VISIBLE_CASES =
  'cases on the desks of the own bureau and of those that answer to it; others are not found';
/** `inScope` and `informantVisible`, in the query. */
const PAST_CASES = `${VISIBLE_CASES}; by a person no tip whose informant they may not know`;
/** `DeskScope.handledCodes`. */
const HANDLED_CASES =
  'cases on the desks of the own bureau and its stations; others that are visible are refused';
/** `rolesToward`, behind `deskScope` in the query. */
const ACTED_ON_CASES =
  'cases on the desks of the own bureau and its stations; a supervisor of a bureau above may take others that are visible; the rest are refused';
const OWN_REMINDERS = 'reminders of oneself, of cases that one may still see';
/** By county and by desk, in the query. */
const REGION_SIGNALS =
  'numbers met in the own region, and cases about them that one may see; stations are refused';
/** `bureausWithin`, in the query. */
const REGION_WARNINGS =
  'warnings of the own bureau and of those that answer to it, and of others what was published; the rest are not found; stations are refused';
/** `partiesTo`, behind `bureausWithin` in the query. */
const OWN_WARNINGS =
  'the own bureau prepares its warnings; others that are visible are refused; stations are refused';
/** `refusalOf`. */
const DECIDED_WARNINGS =
  'the own bureau proposes; a supervisor of it or of one above decides, never alone on a warning that is to stand; stations are refused';
/** `bureausWithin`, in the query. */
const REGION_QUESTIONS =
  'questions of the own bureau and of those that answer to it; others are not found; stations are refused';
/** By the query's `generalAgentId`. */
const ASKED_OF_AGENT = 'what the own general agent was asked; others are not found';
/** `CaseAccess`, in the query. */
const OWN_CASES = 'the own cases: of the consumer, or of the one filing that the query code opens';

/** `isWithin`, before anything is read. */
const BUREAUS_SEEN = 'the own bureau and those that answer to it; others are not found';
/** `ReviewingBureaus.agentsOf`, in the query. */
const REVIEWED_AGENTS =
  'what general agents submit whom the own bureau, or one that answers to it, reviews; others are not found';
const REVIEWED_APPLICATIONS =
  'applications that join an agent whom the own bureau reviews, and for the province all; others are not found';
const REVIEWED_OUTLETS =
  'outlets of the brands of agents whom the own bureau reviews, and for the province all; others are not found';
const OWN_LETTERS =
  'brands and letters of the own agent; others are not found; also when all of them are over';
const OWN_PHONES = 'numbers of the brands that the own agent may speak for today; others are not found';
/** `AgentBrands.standing`, by which every query and every act finds outlets. */
const OWN_OUTLETS =
  'outlets of the brands that the own agent may speak for today; others are not found; its own part alone of an outlet that is shared';
/** By the query's `generalAgentId`. */
const OWN_LISTS = 'lists of the own general agent; others are not found';

const RULES_OF_ALL = 'the working days and rules of the product; the same for everybody of a bureau';

const KEEPS_ACCOUNTS = 'administrator';
const LISTS = ['agentAdmin', 'agentClerk'] as const;
const REVIEWS = ['handler', 'supervisor'] as const;
const WORKS_ON_CASES = ['intake', 'handler', 'supervisor'] as const;

export const AUTHORITY_MATRIX: Readonly<Record<string, RouteAuthority>> = {
  // Look-ups
  'GET /api/v1/brands': open(PUBLISHED),
  'GET /api/v1/brands/:id': open(PUBLISHED),
  'GET /api/v1/categories': open(PUBLISHED),
  'GET /api/v1/certificates/:code': open(PUBLISHED),
  'GET /api/v1/divisions': open(PUBLISHED),
  'GET /api/v1/number-warnings': open(PUBLISHED),
  'GET /api/v1/outlets': open(PUBLISHED),
  'GET /api/v1/outlets/:id': open(PUBLISHED),
  'GET /api/v1/phone-check': open(PUBLISHED),
  'GET /api/v1/phone-checks': open(PUBLISHED),
  'GET /api/v1/health/live': open('says that the process is there'),
  'GET /api/v1/health/ready': open('says what is ready; nothing of the inside'),
  'GET /api/v1/demo': open('names of invented people, without their passwords; nothing in production'),
  'GET /api/v1/message-templates': open('ids of templates, which every mini-program shows'),
  'POST /api/v1/outlet-corrections': open(NOTHING_TOLD),

  // WeChat
  'GET /api/v1/wechat/push': open(BY_WECHAT),
  'POST /api/v1/wechat/push': open(BY_WECHAT),
  'GET /api/v1/media-for-check/:token': open(
    'one photo by a random token that only WeChat is given, for a while',
  ),

  // Consumers
  'POST /api/v1/consumer-sessions': open('by a code of wx.login; limited by address'),
  'DELETE /api/v1/consumer-sessions/current': open(LOGGING_OUT),
  'DELETE /api/v1/consumers/me': consumer(ONESELF),
  'GET /api/v1/my-data': consumer(ONESELF),
  'POST /api/v1/my-data/deletion': consumer(ONESELF),
  'POST /api/v1/case-routings': open(
    'says which bureau would receive a case; keeps nothing; limited by address',
  ),
  'POST /api/v1/case-files': open(BY_DRAFT_KEY),
  'DELETE /api/v1/case-files/:id': open(BY_DRAFT_KEY),
  'POST /api/v1/case-filings': open('everybody may complain; limited by address'),
  'POST /api/v1/case-sessions': open('by number and query code; limited against guessing'),
  'GET /api/v1/my-cases': caseHolder(OWN_CASES),
  'GET /api/v1/my-cases/:id': caseHolder(OWN_CASES),
  'POST /api/v1/my-cases/:id/acts': caseHolder(OWN_CASES),
  'POST /api/v1/my-cases/:id/notice-consents': consumer(OWN_CASES),
  'GET /api/v1/my-messages': caseHolder(OWN_CASES),
  'POST /api/v1/my-messages/read': caseHolder(OWN_CASES),

  // Logging in
  'POST /api/v1/staff-sessions': open(LOGGING_IN),
  'GET /api/v1/staff-sessions/current': staff(ONESELF),
  'DELETE /api/v1/staff-sessions/current': open(LOGGING_OUT),
  'POST /api/v1/agent-sessions': open(LOGGING_IN),
  'GET /api/v1/agent-sessions/current': agent(ONESELF),
  'DELETE /api/v1/agent-sessions/current': open(LOGGING_OUT),
  'GET /api/v1/invitations/current': open(BY_INVITATION),
  'POST /api/v1/invitations/current/acceptance': open(BY_INVITATION),
  'PUT /api/v1/staff/me/password': staff(ONESELF),
  'POST /api/v1/staff/me/second-factor': staff(ONESELF),
  'POST /api/v1/staff/me/second-factor/confirmation': staff(ONESELF),
  'PUT /api/v1/agent/me/password': agent(ONESELF),
  'POST /api/v1/agent/me/second-factor': agent(ONESELF),
  'POST /api/v1/agent/me/second-factor/confirmation': agent(ONESELF),

  // Accounts
  'GET /api/v1/staff/accounts': staff(KEPT_ACCOUNTS, KEEPS_ACCOUNTS),
  'GET /api/v1/staff/exports/accounts.xlsx': staff(`${KEPT_ACCOUNTS}; no secrets`, KEEPS_ACCOUNTS),
  'POST /api/v1/staff/accounts': staff(BUREAUS_WITHIN, KEEPS_ACCOUNTS),
  'GET /api/v1/staff/accounts/:accountId': staff(KEPT_ACCOUNTS, KEEPS_ACCOUNTS),
  'PUT /api/v1/staff/accounts/:accountId/roles': staff(KEPT_ACCOUNTS, KEEPS_ACCOUNTS),
  'PUT /api/v1/staff/accounts/:accountId/bureau': staff(
    `${KEPT_ACCOUNTS}; to ${BUREAUS_WITHIN}`,
    KEEPS_ACCOUNTS,
  ),
  'POST /api/v1/staff/accounts/:accountId/invitation': staff(KEPT_ACCOUNTS, KEEPS_ACCOUNTS),
  'DELETE /api/v1/staff/accounts/:accountId/invitation': staff(KEPT_ACCOUNTS, KEEPS_ACCOUNTS),
  'POST /api/v1/staff/accounts/:accountId/disabling': staff(KEPT_ACCOUNTS, KEEPS_ACCOUNTS),
  'POST /api/v1/staff/accounts/:accountId/enabling': staff(KEPT_ACCOUNTS, KEEPS_ACCOUNTS),
  'DELETE /api/v1/staff/accounts/:accountId/second-factor': staff(KEPT_ACCOUNTS, KEEPS_ACCOUNTS),
  'GET /api/v1/staff/general-agents': staff(PROVINCE, KEEPS_ACCOUNTS),
  'GET /api/v1/staff/agent-accounts': staff(PROVINCE, KEEPS_ACCOUNTS),
  'POST /api/v1/staff/agent-accounts': staff(PROVINCE, KEEPS_ACCOUNTS),
  'POST /api/v1/staff/agent-accounts/:accountId/invitation': staff(PROVINCE, KEEPS_ACCOUNTS),
  'POST /api/v1/staff/agent-accounts/:accountId/disabling': staff(PROVINCE, KEEPS_ACCOUNTS),
  'POST /api/v1/staff/agent-accounts/:accountId/enabling': staff(PROVINCE, KEEPS_ACCOUNTS),
  'DELETE /api/v1/staff/agent-accounts/:accountId/second-factor': staff(PROVINCE, KEEPS_ACCOUNTS),
  'GET /api/v1/agent/accounts': agent(SAME_AGENT, 'agentAdmin'),
  'POST /api/v1/agent/accounts': agent(SAME_AGENT, 'agentAdmin'),
  'PUT /api/v1/agent/accounts/:accountId/roles': agent(SAME_AGENT, 'agentAdmin'),
  'POST /api/v1/agent/accounts/:accountId/invitation': agent(SAME_AGENT, 'agentAdmin'),
  'POST /api/v1/agent/accounts/:accountId/disabling': agent(SAME_AGENT, 'agentAdmin'),
  'POST /api/v1/agent/accounts/:accountId/enabling': agent(SAME_AGENT, 'agentAdmin'),

  // Administration
  'GET /api/v1/staff/calendar': staff(RULES_OF_ALL),
  'GET /api/v1/staff/reference': staff(RULES_OF_ALL),
  'GET /api/v1/staff/reference/:bookId': staff(RULES_OF_ALL),
  'GET /api/v1/staff/rights': staff(RULES_OF_ALL),
  'GET /api/v1/staff/accounts/:accountId/rights': staff(KEPT_ACCOUNTS, KEEPS_ACCOUNTS),
  'GET /api/v1/staff/bureaus': staff(BUREAUS_SEEN),
  'GET /api/v1/staff/bureaus/:code': staff(BUREAUS_SEEN),
  'GET /api/v1/staff/bureau-searches': staff(BUREAUS_SEEN),
  'PUT /api/v1/staff/bureaus/:code/contact': staff(BUREAUS_SEEN, KEEPS_ACCOUNTS),
  'GET /api/v1/staff/bureaus/:code/contact-history': staff(BUREAUS_SEEN),
  // Agents and their outlets
  'GET /api/v1/agent/outlets': agent(OWN_OUTLETS),
  'GET /api/v1/agent/freshness': agent(OWN_OUTLETS),
  'POST /api/v1/agent/outlet-confirmations': agent(OWN_OUTLETS),
  'GET /api/v1/agent/outlets/:outletId': agent(OWN_OUTLETS),
  'PUT /api/v1/agent/outlets/:outletId': agent(OWN_OUTLETS),
  'POST /api/v1/agent/outlets/:outletId/expiry': agent(OWN_OUTLETS),
  'POST /api/v1/agent/outlets/:outletId/restoration': agent(OWN_OUTLETS),
  'POST /api/v1/agent/outlets/:outletId/certificate-page': agent(OWN_OUTLETS),
  'GET /api/v1/agent/service-phones': agent(OWN_PHONES),
  'POST /api/v1/agent/service-phone-proposals': agent(OWN_PHONES),
  'POST /api/v1/agent/phone-proposals/:reviewId/withdrawal': agent(
    'what the own agent proposed; others are not found',
  ),
  'POST /api/v1/agent/service-phones/:servicePhoneId/expiry': agent(OWN_PHONES),
  'POST /api/v1/agent/service-phone-confirmations': agent(OWN_PHONES),
  'GET /api/v1/staff/phone-reviews': staff(REVIEWED_AGENTS, 'handler', 'supervisor'),
  'GET /api/v1/staff/phone-reviews/:reviewId': staff(REVIEWED_AGENTS, 'handler', 'supervisor'),
  'POST /api/v1/staff/phone-reviews/:reviewId/approval': staff(REVIEWED_AGENTS, 'handler', 'supervisor'),
  'POST /api/v1/staff/phone-reviews/:reviewId/return': staff(REVIEWED_AGENTS, 'handler', 'supervisor'),
  // Lists of outlets
  'GET /api/v1/agent/list-template': agent('names of the own brands, and what is published', ...LISTS),
  'GET /api/v1/agent/list-uploads': agent(OWN_LISTS, ...LISTS),
  'POST /api/v1/agent/list-uploads': agent(OWN_LISTS, ...LISTS),
  'GET /api/v1/agent/list-uploads/:uploadId': agent(OWN_LISTS, ...LISTS),
  'PUT /api/v1/agent/list-uploads/:uploadId/file': agent(OWN_LISTS, ...LISTS),
  'PUT /api/v1/agent/list-uploads/:uploadId/mapping': agent(OWN_LISTS, ...LISTS),
  'GET /api/v1/agent/list-uploads/:uploadId/faulty-workbook': agent(OWN_LISTS, ...LISTS),
  'POST /api/v1/agent/list-uploads/:uploadId/attestation': agent(OWN_LISTS, ...LISTS),
  'POST /api/v1/agent/list-uploads/:uploadId/submission': agent(OWN_LISTS, ...LISTS),
  'POST /api/v1/agent/list-uploads/:uploadId/withdrawal': agent(OWN_LISTS, ...LISTS),
  'POST /api/v1/agent/list-uploads/:uploadId/discarding': agent(OWN_LISTS, ...LISTS),
  'POST /api/v1/agent/list-uploads/:uploadId/rollback': agent(OWN_LISTS, ...LISTS),
  'GET /api/v1/agent/list-uploads/:uploadId/rows': agent(OWN_LISTS, ...LISTS),
  'PUT /api/v1/agent/list-uploads/:uploadId/rows/:rowNumber': agent(OWN_LISTS, ...LISTS),
  'POST /api/v1/agent/list-uploads/:uploadId/rows/fixes': agent(OWN_LISTS, ...LISTS),
  'POST /api/v1/agent/list-uploads/:uploadId/rows/fixes/:bulkFixId/undoing': agent(OWN_LISTS, ...LISTS),
  'POST /api/v1/agent/list-uploads/:uploadId/rows/leaving-out': agent(OWN_LISTS, ...LISTS),
  'GET /api/v1/agent/list-uploads/:uploadId/diff': agent(OWN_LISTS, ...LISTS),
  'GET /api/v1/agent/list-uploads/:uploadId/conflicts': agent(OWN_LISTS, ...LISTS),
  'GET /api/v1/agent/list-uploads/:uploadId/waiting-claims': agent(OWN_LISTS, ...LISTS),
  'GET /api/v1/agent/claimed-numbers': agent(OWN_PHONES, ...LISTS),
  'PUT /api/v1/agent/list-uploads/:uploadId/missing': agent(OWN_LISTS, ...LISTS),
  'PUT /api/v1/agent/list-uploads/:uploadId/losses': agent(OWN_LISTS, ...LISTS),
  'PUT /api/v1/agent/list-uploads/:uploadId/decisions': agent(OWN_LISTS, ...LISTS),
  'GET /api/v1/staff/list-reviews': staff(REVIEWED_AGENTS, ...REVIEWS),
  'GET /api/v1/staff/list-reviews/:uploadId': staff(REVIEWED_AGENTS, ...REVIEWS),
  'GET /api/v1/staff/list-reviews/:uploadId/diff': staff(REVIEWED_AGENTS, ...REVIEWS),
  'GET /api/v1/staff/list-reviews/:uploadId/conflicts': staff(REVIEWED_AGENTS, ...REVIEWS),
  'GET /api/v1/staff/list-reviews/:uploadId/waiting-claims': staff(REVIEWED_AGENTS, ...REVIEWS),
  'GET /api/v1/staff/list-reviews/:uploadId/rows': staff(REVIEWED_AGENTS, ...REVIEWS),
  'GET /api/v1/staff/list-reviews/:uploadId/sample': staff(REVIEWED_AGENTS, ...REVIEWS),
  'POST /api/v1/staff/list-reviews/:uploadId/publication': staff(REVIEWED_AGENTS, ...REVIEWS),
  'POST /api/v1/staff/list-reviews/:uploadId/return': staff(REVIEWED_AGENTS, ...REVIEWS),
  'POST /api/v1/staff/list-reviews/:uploadId/rollback': staff(REVIEWED_AGENTS, ...REVIEWS),

  'GET /api/v1/agent/brands': agent(OWN_LETTERS),
  'POST /api/v1/agent/brand-letters': agent(OWN_LETTERS),
  'GET /api/v1/agent/brand-letters/:letterId/files/:fileId': agent(OWN_LETTERS),
  'GET /api/v1/agent/corrections': agent(OWN_OUTLETS),
  'POST /api/v1/agent/corrections/:outletId/answer': agent(OWN_OUTLETS),
  'POST /api/v1/letter-files': open(BY_DRAFT_KEY),
  'DELETE /api/v1/letter-files/:id': open(BY_DRAFT_KEY),
  'POST /api/v1/agent-applications': open('every company may apply; limited by address'),
  'GET /api/v1/agent-applications/current': open(
    'by the random query code of one application; limited by address',
  ),
  'GET /api/v1/staff/agent-applications': staff(REVIEWED_APPLICATIONS, ...REVIEWS),
  'GET /api/v1/staff/agent-applications/:applicationId': staff(REVIEWED_APPLICATIONS, ...REVIEWS),
  'GET /api/v1/staff/agent-applications/:applicationId/files/:fileId': staff(
    REVIEWED_APPLICATIONS,
    ...REVIEWS,
  ),
  'POST /api/v1/staff/agent-applications/:applicationId/approval': staff(REVIEWED_APPLICATIONS, ...REVIEWS),
  'POST /api/v1/staff/agent-applications/:applicationId/return': staff(REVIEWED_APPLICATIONS, ...REVIEWS),
  'POST /api/v1/staff/agent-applications/:applicationId/invitation': staff(REVIEWED_APPLICATIONS, ...REVIEWS),
  'GET /api/v1/staff/brand-letters': staff(REVIEWED_AGENTS, ...REVIEWS),
  'GET /api/v1/staff/brand-letters/:letterId/files/:fileId': staff(REVIEWED_AGENTS, ...REVIEWS),
  'POST /api/v1/staff/brand-letters/:letterId/approval': staff(REVIEWED_AGENTS, ...REVIEWS),
  'POST /api/v1/staff/brand-letters/:letterId/return': staff(REVIEWED_AGENTS, ...REVIEWS),
  'POST /api/v1/staff/brand-letters/:letterId/end': staff(REVIEWED_AGENTS, ...REVIEWS),
  'GET /api/v1/staff/agents': staff(REVIEWED_AGENTS, 'handler', 'supervisor', 'administrator'),
  'PUT /api/v1/staff/agents/:generalAgentId/reviewing-bureau': staff(
    'the province’s own people; others are refused',
    'supervisor',
    'administrator',
  ),
  'POST /api/v1/staff/agents/:generalAgentId/brands/:brandId/ending': staff(REVIEWED_AGENTS, ...REVIEWS),
  'GET /api/v1/staff/corrections': staff(REVIEWED_OUTLETS, ...REVIEWS),
  'POST /api/v1/staff/corrections/:outletId/answer': staff(REVIEWED_OUTLETS, ...REVIEWS),

  // The trail
  'GET /api/v1/staff/audit': staff(
    'entries of the own bureau and of those that answer to it',
    KEEPS_ACCOUNTS,
    'supervisor',
  ),
  'GET /api/v1/staff/exports/audit.xlsx': staff(
    'entries of the own bureau and of those that answer to it',
    KEEPS_ACCOUNTS,
    'supervisor',
  ),
  'GET /api/v1/staff/audit/check': staff(
    'the province alone; others are refused',
    KEEPS_ACCOUNTS,
    'supervisor',
  ),

  // The desk
  'GET /api/v1/staff/reminders': staff(OWN_REMINDERS, ...WORKS_ON_CASES),
  'POST /api/v1/staff/reminders/:reminderId/seen': staff(OWN_REMINDERS, ...WORKS_ON_CASES),
  'GET /api/v1/staff/number-signals': staff(REGION_SIGNALS, 'handler', 'supervisor'),
  'GET /api/v1/staff/supervision-counts': staff(REGION_WARNINGS, 'handler', 'supervisor'),
  'GET /api/v1/staff/number-warnings': staff(REGION_WARNINGS, 'handler', 'supervisor'),
  'POST /api/v1/staff/number-warnings': staff(
    'a new case of the own bureau; stations are refused',
    'handler',
    'supervisor',
  ),
  'GET /api/v1/staff/number-warnings/:warningId': staff(REGION_WARNINGS, 'handler', 'supervisor'),
  'PUT /api/v1/staff/number-warnings/:warningId': staff(OWN_WARNINGS, 'handler', 'supervisor'),
  'POST /api/v1/staff/number-warnings/:warningId/evidence': staff(OWN_WARNINGS, 'handler', 'supervisor'),
  'POST /api/v1/staff/number-warnings/:warningId/measures': staff(OWN_WARNINGS, 'handler', 'supervisor'),
  'POST /api/v1/staff/number-warnings/:warningId/acts': staff(DECIDED_WARNINGS, 'handler', 'supervisor'),
  'GET /api/v1/staff/number-warnings/:warningId/files/:fileId': staff(
    'files of warnings of the own bureau and of those that answer to it; others are not found; stations are refused',
    'handler',
    'supervisor',
  ),
  'GET /api/v1/staff/number-questions': staff(REGION_QUESTIONS, 'handler', 'supervisor'),
  'POST /api/v1/staff/number-questions': staff(
    'new questions of the own bureau, for a warning of its own or a case that one may see; stations are refused',
    'handler',
    'supervisor',
  ),
  'POST /api/v1/staff/number-questions/:questionId/taking-back': staff(
    'questions of the own bureau; others that are visible are refused; stations are refused',
    'handler',
    'supervisor',
  ),
  'GET /api/v1/staff/number-questions/:questionId/files/:fileId': staff(
    REGION_QUESTIONS,
    'handler',
    'supervisor',
  ),
  'GET /api/v1/agent/number-questions': agent(ASKED_OF_AGENT),
  'POST /api/v1/agent/number-questions/:questionId/answer': agent(ASKED_OF_AGENT),
  'GET /api/v1/agent/help-requests': agent(ASKED_OF_AGENT),
  'POST /api/v1/agent/help-requests/:requestId/answer': agent(ASKED_OF_AGENT),
  'GET /api/v1/staff/cases/:caseId/help-requests': staff(VISIBLE_CASES, ...WORKS_ON_CASES),
  'POST /api/v1/staff/cases/:caseId/help-requests': staff(
    `${HANDLED_CASES}; complaints alone`,
    'handler',
    'supervisor',
  ),
  'POST /api/v1/staff/cases/:caseId/help-requests/:requestId/taking-back': staff(
    `${HANDLED_CASES}; complaints alone`,
    'handler',
    'supervisor',
  ),
  'GET /api/v1/staff/cases': staff(VISIBLE_CASES, ...WORKS_ON_CASES),
  'POST /api/v1/staff/case-searches': staff(VISIBLE_CASES, ...WORKS_ON_CASES),
  'GET /api/v1/staff/overview': staff(VISIBLE_CASES, ...WORKS_ON_CASES),
  'GET /api/v1/staff/exports/cases.xlsx': staff(
    `${VISIBLE_CASES}; people shortened, informants by their rule`,
    'handler',
    'supervisor',
  ),
  'GET /api/v1/staff/exports/overview.xlsx': staff(VISIBLE_CASES, ...WORKS_ON_CASES),
  'GET /api/v1/staff/exports/number-warnings.xlsx': staff(
    `${REGION_WARNINGS}; only what consumers read of them`,
    'handler',
    'supervisor',
  ),
  'GET /api/v1/staff/exports/number-signals.xlsx': staff(REGION_SIGNALS, 'handler', 'supervisor'),
  'GET /api/v1/staff/case-counts': staff(VISIBLE_CASES, ...WORKS_ON_CASES),
  'GET /api/v1/staff/cases/:caseId': staff(VISIBLE_CASES, ...WORKS_ON_CASES),
  'GET /api/v1/staff/cases/:caseId/acts': staff(VISIBLE_CASES, ...WORKS_ON_CASES),
  'POST /api/v1/staff/cases/:caseId/acts': staff(ACTED_ON_CASES, ...WORKS_ON_CASES),
  'GET /api/v1/staff/cases/:caseId/files/:fileId': staff(VISIBLE_CASES, ...WORKS_ON_CASES),
  'POST /api/v1/staff/cases/:caseId/reveal': staff(
    `${VISIBLE_CASES}; who gave a tip only by the rule for informants`,
    ...WORKS_ON_CASES,
  ),
  'POST /api/v1/staff/case-filings': staff(
    'new cases, which go where the routing says; of a number of the platform that is taken, visible cases alone are named',
    ...WORKS_ON_CASES,
  ),
  'POST /api/v1/staff/case-duplicates': staff(PAST_CASES, ...WORKS_ON_CASES),
  'GET /api/v1/staff/cases/:caseId/duplicates': staff(PAST_CASES, ...WORKS_ON_CASES),
  'GET /api/v1/staff/cases/:caseId/history': staff(PAST_CASES, ...WORKS_ON_CASES),
  'GET /api/v1/staff/cases/:caseId/documents': staff(VISIBLE_CASES, ...WORKS_ON_CASES),
  'POST /api/v1/staff/cases/:caseId/documents': staff(HANDLED_CASES, ...WORKS_ON_CASES),
  'POST /api/v1/staff/cases/:caseId/documents/:documentId/void': staff(
    HANDLED_CASES,
    'handler',
    'supervisor',
  ),
  'GET /api/v1/staff/cases/:caseId/documents/:documentId/page': staff(VISIBLE_CASES, ...WORKS_ON_CASES),
  'GET /api/v1/staff/cases/:caseId/documents/:documentId/file': staff(VISIBLE_CASES, ...WORKS_ON_CASES),
  'GET /api/v1/staff/cases/:caseId/document-drafts/:form/page': staff(VISIBLE_CASES, ...WORKS_ON_CASES),
  'GET /api/v1/staff/cases/:caseId/document-drafts/:form/file': staff(VISIBLE_CASES, ...WORKS_ON_CASES),
};
