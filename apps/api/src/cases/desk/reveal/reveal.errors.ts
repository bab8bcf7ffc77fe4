import { TooManyRequests } from '../../../platform/http/too-many-requests.js';
import { notFound, Problem } from '../../../platform/problem.js';

/** 403: also of an anonymous tip-off, so that nobody learns whether there is a name. */
export function informantConfidential(): Problem {
  return new Problem(
    403,
    'informant-confidential',
    '举报人保密',
    '只有承办人和案件所在单位的督办可以看举报人。',
  );
}

/** 404: nobody is known. */
export function personUnknown(): Problem {
  return notFound('person-unknown', '这个案件没有留下姓名和电话。');
}

/** 429, for this account alone. */
export function tooManyReveals(seconds: number): TooManyRequests {
  return new TooManyRequests(seconds, '您看的个人信息太多了，请过一会儿再看。办理案件不受影响。');
}
