import { Body, Query, type Type, type ValidationError, ValidationPipe } from '@nestjs/common';
import { type FieldProblem, invalidRequest } from '../problem.js';

const UNKNOWN_FIELD = 'whitelistValidation';

/** A route's body, read by the rules of its DTO; whatever the DTO does not name is refused, in Chinese and field by field. */
export function ValidatedBody(dto: Type): ParameterDecorator {
  return Body(readBy(dto));
}

/** A route's query, all of it, read in the same way. Its fields are texts. */
export function ValidatedQuery(dto: Type): ParameterDecorator {
  return Query(readBy(dto));
}

function readBy(dto: Type): ValidationPipe {
  return new ValidationPipe({
    expectedType: dto,
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => invalidRequest(errors.flatMap((error) => toFieldProblems(error))),
  });
}

/** @param path of what holds the field: `respondent.` for a field of a nested object */
function toFieldProblems(error: ValidationError, path = ''): FieldProblem[] {
  const field = `${path}${error.property}`;
  if (error.children?.length) return error.children.flatMap((child) => toFieldProblems(child, `${field}.`));
  const [[rule, message] = ['invalid', '这里填得不对。']] = Object.entries(error.constraints ?? {});
  if (rule === UNKNOWN_FIELD) return [{ field, code: 'unknown-field', detail: '没有这一项。' }];
  return [{ field, code: kebabCase(rule), detail: message }];
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
