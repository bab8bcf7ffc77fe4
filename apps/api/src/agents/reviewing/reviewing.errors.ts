import { invalidRequest, type Problem } from '../../platform/problem.js';

/** 400: stations and counties do not review agents. */
export function notAReviewer(): Problem {
  return invalidRequest([
    { field: 'bureauCode', code: 'unknown', detail: '请选省局，或者直接归省局管的一个局。' },
  ]);
}
