import { notFound, type Problem } from '../../platform/problem.js';

/** 404: no such reminder, another person's, or one of a case that they may not see any more: all answered alike. */
export function reminderNotFound(): Problem {
  return notFound('reminder-not-found', '没有找到这条提醒。');
}
