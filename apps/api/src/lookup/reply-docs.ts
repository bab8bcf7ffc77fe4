import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemReply } from '../platform/problem-reply.js';

const PROBLEMS: Readonly<Record<number, string>> = {
  400: '参数有误；errors 逐个说明。',
  404: '没有这个编号。',
  503: '名录还没有载入。',
};

/** Documents what a route answers: its reply, and its problems. */
export function Answers(reply: Type, ...problems: (keyof typeof PROBLEMS & number)[]) {
  return applyDecorators(
    ApiExtraModels(ProblemReply),
    ApiOkResponse({ type: reply, description: '查到的结果。' }),
    ...problems.map((status) =>
      ApiResponse({
        status,
        description: PROBLEMS[status] ?? '',
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemReply) } } },
      }),
    ),
  );
}
