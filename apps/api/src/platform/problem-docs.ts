import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemReply } from './problem-reply.js';

/** Documents the problems that a route answers with, each by its status and a sentence. */
export function FailsWith(problems: Readonly<Record<number, string>>) {
  return applyDecorators(
    ApiExtraModels(ProblemReply),
    ...Object.entries(problems).map(([status, description]) =>
      ApiResponse({
        status: Number(status),
        description,
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemReply) } } },
      }),
    ),
  );
}
