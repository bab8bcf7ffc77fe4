/** What the routes that keep accounts fail with. */
export const READ_FAILURES = {
  400: '参数有误。',
  401: '没有登录，或登录已过期。',
  403: '不是管理员。',
  404: '没有这个账号，或者它不归您管理。',
  503: '数据库暂时没有回应。',
};

export const CHANGE_FAILURES = {
  ...READ_FAILURES,
  400: '内容有误；errors 逐个说明。',
  403: '不是管理员，或者 beyond-authority：不归您管理。',
  409: 'account-state：现在的状态不能这样做；last-administrator：省级单位最后一位管理员。',
};

export const INVITE_FAILURES = {
  ...CHANGE_FAILURES,
  404: '没有这个总代理或账号。',
  409: 'login-name-taken：登录名已经有人用了；already-under-way：同样的内容正在提交。',
  422: '同一个 Idempotency-Key 用在了别的内容上。',
};
