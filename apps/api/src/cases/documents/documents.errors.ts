import { invalidRequest, notFound, Problem } from '../../platform/problem.js';

/** 404: no such document of this case. */
export function documentNotFound(): Problem {
  return notFound('document-not-found', '没有找到这份文书。');
}

/** 409: a form of the other kind of case, or one to an informant who is not known. */
export function formNotForCase(): Problem {
  return new Problem(
    409,
    'form-not-for-case',
    '没有出具',
    '这个案件用不到这种文书。匿名举报没有可以告知的人，也不出具告知书。',
  );
}

/** 409: a decision is documented when it was taken, not before. */
export function actNotDone(): Problem {
  return new Problem(
    409,
    'act-not-done',
    '没有出具',
    '还没有办理这份文书对应的事项，现在只能看草稿。请先在案件里办理。',
  );
}

/** 409: one act has one valid document of a form. */
export function documentExists(): Problem {
  return new Problem(
    409,
    'document-exists',
    '没有出具',
    '这一次办理已经有这种文书了。要重新出具，请先把原来的作废。',
  );
}

/** 409: what is void stays void, with its first reason. */
export function documentVoidAlready(): Problem {
  return new Problem(409, 'document-void-already', '没有改动', '这份文书已经作废。');
}

/** 400: who finds it void later must learn why. */
export function voidReasonMissing(): Problem {
  return invalidRequest([{ field: 'reason', code: 'missing', detail: '请填写作废的原因。' }]);
}

/** 403: they see the case, and its documents are for others to issue and to void. */
export function notYourDocument(): Problem {
  return new Problem(403, 'document-not-yours', '没有办理', '这个案件现在不由您的单位办理。');
}
