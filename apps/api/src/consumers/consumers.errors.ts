import { invalidRequest, Problem } from '../platform/problem.js';

/** 401: the token is none of ours, or its session is over. The phone may log in again by itself. */
export function sessionExpired(): Problem {
  return new Problem(401, 'session-expired', '需要重新登录', '登录已过期，请重新登录。');
}

/** 401: the route needs a session, and the request brought none. */
export function sessionRequired(): Problem {
  return new Problem(401, 'session-required', '需要登录', '请先登录。');
}

/** 400: the body holds no code of `wx.login`. */
export function loginCodeMissing(): Problem {
  return invalidRequest([{ field: 'code', code: 'invalid', detail: '缺少微信的登录凭证。' }]);
}
