/** What the routes of agents fail with. */
export const AGENT_FAILURES = {
  401: '没有登录，或登录已过期。',
  403: '不是总代理的账号，或者品牌授权都已到期。',
  503: '数据库暂时没有回应。',
};

/** What the routes of those who review fail with. */
export const REVIEW_FAILURES = {
  401: '没有登录，或登录已过期。',
  403: '没有这项职责。',
  503: '数据库暂时没有回应。',
};
