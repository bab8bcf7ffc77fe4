import { Problem } from '../../platform/problem.js';

/** 422: no bureau of this province is competent; nothing was kept. */
export function outsideProvince({ reason, advice }: { reason: string; advice: string }): Problem {
  return new Problem(422, 'outside-province', '不由本省办理', `${reason}${advice}`);
}
