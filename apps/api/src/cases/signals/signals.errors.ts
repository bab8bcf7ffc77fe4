import { Problem } from '../../platform/problem.js';

/** 403: stations act in their bureau's name, and what to do about a number is the bureau's to decide. */
export function forBureausOnly(): Problem {
  return new Problem(403, 'signals-for-bureaus', '不能查看', '可疑号码的统计由县级以上的局查看。');
}
