import type { Labels } from './labels.js';

/** Where a letter of authorization stands with the bureau that reviews it. `ended`: taken back before its last day. */
export const BRAND_LETTER_STATES = ['pending', 'valid', 'returned', 'ended'] as const;
export type BrandLetterState = (typeof BRAND_LETTER_STATES)[number];

/** What is said of a letter today: its state and its dates taken together. */
export const BRAND_LETTER_STATUSES = [
  'pending',
  'notYet',
  'inForce',
  'expired',
  'returned',
  'ended',
] as const;
export type BrandLetterStatus = (typeof BRAND_LETTER_STATUSES)[number];

export const BRAND_LETTER_STATUS_LABELS: Labels<BrandLetterStatus> = {
  pending: '等待审核',
  notYet: '尚未生效',
  inForce: '有效',
  expired: '已到期',
  returned: '已退回',
  ended: '已提前终止',
};

/**
 * Whether a general agent may speak for a brand today. `registry`: no letter was ever asked for, the registry has it so from before;
 * `inForce`: by a letter; `ended`: its letters are over, or have not begun.
 */
export const BRAND_RIGHTS = ['registry', 'inForce', 'ended'] as const;
export type BrandRight = (typeof BRAND_RIGHTS)[number];

export const BRAND_RIGHT_LABELS: Labels<BrandRight> = {
  registry: '有效(原有登记，没有授权书)',
  inForce: '有效',
  ended: '授权已经到期',
};

/** An application for an agent's account. */
export const AGENT_APPLICATION_STATES = ['pending', 'approved', 'returned'] as const;
export type AgentApplicationState = (typeof AGENT_APPLICATION_STATES)[number];

export const AGENT_APPLICATION_STATE_LABELS: Labels<AgentApplicationState> = {
  pending: '等待审核',
  approved: '已通过',
  returned: '已退回',
};

/** What an agent asks a bureau to publish of phones: a brand's own number, or the numbers of an outlet. */
export const PHONE_REVIEW_KINDS = ['servicePhone', 'outletPhones'] as const;
export type PhoneReviewKind = (typeof PHONE_REVIEW_KINDS)[number];

export const PHONE_REVIEW_KIND_LABELS: Labels<PhoneReviewKind> = {
  servicePhone: '品牌服务电话',
  outletPhones: '网点电话',
};

/** `replaced`: the agent proposed something else before anybody had decided; `withdrawn`: it took the proposal back. */
export const PHONE_REVIEW_STATES = ['pending', 'approved', 'returned', 'replaced', 'withdrawn'] as const;
export type PhoneReviewState = (typeof PHONE_REVIEW_STATES)[number];

export const PHONE_REVIEW_STATE_LABELS: Labels<PhoneReviewState> = {
  pending: '等待审核',
  approved: '已通过',
  returned: '已退回',
  replaced: '已被新的申请代替',
  withdrawn: '已撤回',
};

/** How fresh an entry is: `due` within the coming days or never confirmed, `overdue` past its day. */
export const FRESHNESS_STANDINGS = ['overdue', 'due', 'fresh'] as const;
export type FreshnessStanding = (typeof FRESHNESS_STANDINGS)[number];

export const FRESHNESS_STANDING_LABELS: Labels<FreshnessStanding> = {
  overdue: '已经逾期',
  due: '需要确认',
  fresh: '不用确认',
};

/** Why an entry is due on its day: the earliest of these. */
export const FRESHNESS_REASONS = ['never', 'yearly', 'reported', 'authorizationEnded'] as const;
export type FreshnessReason = (typeof FRESHNESS_REASONS)[number];

export const FRESHNESS_REASON_LABELS: Labels<FreshnessReason> = {
  never: '还没有确认过',
  yearly: '满一年要确认一次',
  reported: '有消费者反映信息有误',
  authorizationEnded: '授权期限已到',
};

/** Why an agent takes an outlet out of the registry. */
export const OUTLET_EXPIRY_REASONS = ['notAuthorized', 'closedDown'] as const;
export type OutletExpiryReason = (typeof OUTLET_EXPIRY_REASONS)[number];

export const OUTLET_EXPIRY_REASON_LABELS: Labels<OutletExpiryReason> = {
  notAuthorized: '不再授权',
  closedDown: '已经停业',
};

/** Files of one letter of authorization. */
export const MOST_LETTER_FILES = 3;
/** Brands in one application: each with a letter, and an upload takes nine files. */
export const MOST_BRANDS_APPLIED = 9;

/** What an agent can change of an outlet, phones and authorizations apart. */
export const OUTLET_FIELD_LABELS = {
  name: '名称',
  licenceCode: '证照代码',
  address: '地址',
  divisionCode: '所在区划',
  location: '位置',
  hours: '营业时间',
  services: '服务内容',
  tradeIn: '以旧换新',
} as const;
