import type { Labels } from './labels.js';

/** What the registry's keepers decided about an authorization; whether it is in force also depends on the date. */
export const AUTHORIZATION_STATES = ['active', 'suspended', 'withdrawn'] as const;
export type AuthorizationState = (typeof AUTHORIZATION_STATES)[number];

/** What a reader is told about an authorization today (Asia/Shanghai): its state and its dates taken together. */
export const AUTHORIZATION_STATUSES = ['inForce', 'notYet', 'expired', 'suspended', 'withdrawn'] as const;
export type AuthorizationStatus = (typeof AUTHORIZATION_STATUSES)[number];

export const AUTHORIZATION_STATUS_LABELS: Labels<AuthorizationStatus> = {
  inForce: '授权有效',
  notYet: '授权尚未生效',
  expired: '授权已过期',
  suspended: '授权已暂停',
  withdrawn: '授权已撤销',
};

/** The same standings said of a brand's service phone, which is registered rather than authorized. */
export const SERVICE_PHONE_STATUS_LABELS: Labels<AuthorizationStatus> = {
  inForce: '登记有效',
  notYet: '尚未启用',
  expired: '登记已过期',
  suspended: '登记已暂停',
  withdrawn: '登记已撤销',
};

/** What a brand's service phone is for. */
export const SERVICE_PHONE_PURPOSES = ['afterSales', 'sales', 'complaint', 'recall', 'general'] as const;
export type ServicePhonePurpose = (typeof SERVICE_PHONE_PURPOSES)[number];

export const SERVICE_PHONE_PURPOSE_LABELS: Labels<ServicePhonePurpose> = {
  afterSales: '售后服务',
  sales: '销售咨询',
  complaint: '投诉受理',
  recall: '召回咨询',
  general: '客户服务',
};
