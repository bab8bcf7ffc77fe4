import { applyDecorators, type Type } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { FailsWith } from '../platform/problem-docs.js';

const PROBLEMS: Readonly<Record<number, string>> = {
  400: '参数有误；errors 逐个说明。',
  404: '没有这个编号。',
  503: '名录还没有载入。',
};

/** Documents what a route answers: its reply, and its problems. */
export function Answers(reply: Type, ...problems: (keyof typeof PROBLEMS & number)[]) {
  return applyDecorators(
    ApiOkResponse({ type: reply, description: '查到的结果。' }),
    FailsWith(Object.fromEntries(problems.map((status) => [status, PROBLEMS[status] ?? '']))),
  );
}
