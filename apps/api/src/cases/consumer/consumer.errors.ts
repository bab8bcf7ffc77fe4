import { invalidRequest, notFound, Problem } from '../../platform/problem.js';

/** 400: no case can have this number, so a digit is wrong. */
export function caseNumberInvalid(): Problem {
  return invalidRequest([
    { field: 'number', code: 'invalid', detail: '收件编号不对，应当是 15 位数字，请核对有没有抄错。' },
  ]);
}

/** 404: there is no such number, or the code is another's; which of them is not told. */
export function queryCodeRefused(): Problem {
  return notFound('query-code-refused', '没有找到。请核对收件编号和查询码，两样都要对。');
}

/** 401: the route needs to know whose cases. */
export function caseSessionRequired(): Problem {
  return new Problem(401, 'session-required', '需要登录', '请先登录，或者用收件编号和查询码查询。');
}

/** 401: the two hours are over. */
export function caseSessionExpired(): Problem {
  return new Problem(
    401,
    'session-expired',
    '需要重新查询',
    '查询已超过两小时，请重新输入收件编号和查询码。',
  );
}

/** 404: no such case, or somebody else's. */
export function myCaseNotFound(): Problem {
  return notFound('case-not-found', '没有找到这个案件。');
}

/** 403: who came by a query code is known by no account of WeChat's. */
export function noticeNeedsWeChat(): Problem {
  return new Problem(
    403,
    'notice-needs-wechat',
    '没有办成',
    '用查询码查看的，不能用微信通知；请过几天再来查一查。',
  );
}
