import { type FieldProblem, notFound, Problem } from '../platform/problem.js';

const NOT_DONE = '没有办理';

/** 403: stations act in their bureau's name, and what to do about a number is the bureau's to decide. */
export function warningsForBureaus(): Problem {
  return new Problem(403, 'warnings-for-bureaus', '不能办理', '可疑号码由县级以上的局办理。');
}

/** 404: no such case, or none that whoever asks may see: the two are answered alike. */
export function warningCaseNotFound(): Problem {
  return notFound('warning-case-not-found', '没有找到这个号码的警示办理。');
}

/** 404: of no evidence or answer that they may see. */
export function supervisionFileNotFound(): Problem {
  return notFound('file-not-found', '没有找到这个文件。');
}

/** 404: no such question, another agent's, or of a bureau elsewhere. */
export function questionNotFound(): Problem {
  return notFound('question-not-found', '没有找到这个询问。');
}

/** 409: they decided on a sight that is no longer true. */
export function warningChanged(): Problem {
  return new Problem(409, 'warning-changed', NOT_DONE, '刚才有人改过，情况已经变了。请刷新以后再决定。');
}

/** 403: they see it, and it is for others to decide. */
export function warningNotYours(): Problem {
  return new Problem(403, 'warning-not-yours', NOT_DONE, '这一步不由您办理：要本单位的人准备，督办批准。');
}

/** 403: a warning is vouched for by two. */
export function secondPersonNeeded(): Problem {
  return new Problem(
    403,
    'second-person-needed',
    NOT_DONE,
    '提请批准的人和最后修改内容的人不能自己批准，请另一位督办来看。',
  );
}

/** 422: not from where it stands now. */
export function wrongWarningState(): Problem {
  return new Problem(422, 'wrong-state', NOT_DONE, '它现在的状态不能这样办理，请刷新。');
}

/** 422: what is missing or does not do, each by its field. */
export function warningIncomplete(errors: FieldProblem[]): Problem {
  return new Problem(
    422,
    'warning-incomplete',
    NOT_DONE,
    errors.map(({ detail }) => detail).join(''),
    errors,
  );
}

/** 422: a number that nobody may be warned of. @param name of the public service */
export function numberIsPublicLine(name: string): Problem {
  return fieldRefused('number', 'number-is-public-line', `这是${name}，不能发布警示。`);
}

/** 422: it reads as no phone number. */
export function numberUnreadable(detail: string): Problem {
  return fieldRefused('number', 'not-a-phone-number', detail);
}

/** 422: it is official today, and whoever decides has not said that they know. @param names of the brands */
export function numberIsOfficial(names: readonly string[]): Problem {
  return fieldRefused(
    'confirmedBrands',
    'number-is-official',
    `这个号码现在是${names.join('、')}的官方号码，或者它说是自己的。警示错了会害了正当的商家；确实要办，请写出每个品牌的名称。`,
  );
}

/** 409: look-ups warn of it already by another bureau's case. */
export function numberAlreadyWarned(bureauName: string): Problem {
  return new Problem(
    409,
    'number-already-warned',
    NOT_DONE,
    `${bureauName}已经对这个号码发布了警示。需要补充的，请和它联系。`,
  );
}

/** 409: one case a number and bureau. */
export function warningCaseExists(): Problem {
  return new Problem(
    409,
    'warning-case-exists',
    NOT_DONE,
    '本单位已经在办这个号码的警示，请打开原来的那一件。',
  );
}

/** 422: these words go out of the bureau, and may lead to a person. */
export function personalInWords(errors: FieldProblem[]): Problem {
  return new Problem(422, 'personal-in-words', NOT_DONE, errors.map(({ detail }) => detail).join(''), errors);
}

export function fieldRefused(field: string, code: string, detail: string): Problem {
  return new Problem(422, code, NOT_DONE, detail, [{ field, code, detail }]);
}
