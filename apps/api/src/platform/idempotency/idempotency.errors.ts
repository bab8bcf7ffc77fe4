import { invalidRequest, Problem } from '../problem.js';

/** 400: the header that tells two sendings of one act from two acts. */
export function idempotencyKeyInvalid(): Problem {
  return invalidRequest([
    {
      field: 'Idempotency-Key',
      code: 'invalid',
      detail: '请求缺少 Idempotency-Key，或者它不是 8 到 64 个字母、数字和连字符。',
    },
  ]);
}

/** 422: the key belongs to an act that said something else. */
export function idempotencyKeyReused(): Problem {
  return new Problem(
    422,
    'idempotency-key-reused',
    '没有提交',
    '这次提交的内容和上一次不同，请返回重新提交。',
  );
}

/** 409: another sending of the same act has been at it for too long. */
export function alreadyUnderWay(): Problem {
  return new Problem(409, 'already-under-way', '正在提交', '同样的内容正在提交，请过一会儿再试。');
}
