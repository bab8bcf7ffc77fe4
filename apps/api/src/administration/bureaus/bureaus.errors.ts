import { notFound, Problem } from '../../platform/problem.js';

/** 404: alike for no bureau, and for one that does not answer to one's own. */
export function bureauNotFound(): Problem {
  return notFound('bureau-not-found', '没有这个单位，或者它不归您的单位管。');
}

/** 409: what they changed is not what is told now. */
export function contactChanged(): Problem {
  return new Problem(
    409,
    'contact-changed',
    '没有保存',
    '别人刚刚改过这个单位的联系方式，请看过现在的再改。',
  );
}
