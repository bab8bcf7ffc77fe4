import { type FieldProblem, notFound, Problem } from '../../platform/problem.js';

const NOT_DONE = '没有办理';

/** 422: who gave a clue is confidential, and a brand is nobody's to be told of it (总局令第121号). */
export function helpOnlyForComplaints(): Problem {
  return new Problem(
    422,
    'help-only-for-complaints',
    NOT_DONE,
    '举报要保密，不能转告品牌；只有投诉可以请品牌协助。',
  );
}

/** 422: nothing is left to settle. */
export function caseHasEnded(): Problem {
  return new Problem(422, 'case-ended', NOT_DONE, '这件投诉已经办结，不能再请品牌协助。');
}

/** 403: they see the case, and it is for others to act on it. */
export function helpNotYours(): Problem {
  return new Problem(403, 'act-not-yours', NOT_DONE, '这个案件现在不由您办理，或者您的职责不包括这一步。');
}

/** 404: no such request, another agent's, or of a case that they may not see. */
export function helpRequestNotFound(): Problem {
  return notFound('help-request-not-found', '没有找到这个协助请求。');
}

/** 422: it was answered, or is not needed any more. */
export function helpNotOpen(): Problem {
  return new Problem(422, 'wrong-state', NOT_DONE, '这个协助请求已经答复，或者不用答复了。');
}

/** 409: one at a time for a brand. */
export function helpAlreadyAsked(): Problem {
  return new Problem(409, 'help-already-asked', NOT_DONE, '已经请这个品牌协助，还在等它答复。');
}

/** 422: these words would lead to the complainant. */
export function personalInTold(errors: FieldProblem[]): Problem {
  const detail = errors.map((each) => each.detail).join('');
  return new Problem(422, 'personal-in-words', NOT_DONE, detail, errors);
}

export function helpFieldRefused(field: string, code: string, detail: string): Problem {
  return new Problem(422, code, NOT_DONE, detail, [{ field, code, detail }]);
}
