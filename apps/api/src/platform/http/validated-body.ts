import { Body, type Type, type ValidationError, ValidationPipe } from '@nestjs/common';
import { type FieldProblem, invalidRequest } from '../problem.js';

const UNKNOWN_FIELD = 'whitelistValidation';

/** A route's body, read by the rules of its DTO; whatever the DTO does not name is refused, in Chinese and field by field. */
export function ValidatedBody(dto: Type): ParameterDecorator {
  return Body(
    new ValidationPipe({
      expectedType: dto,
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      stopAtFirstError: true,
      exceptionFactory: (errors) => invalidRequest(errors.map(toFieldProblem)),
    }),
  );
}

function toFieldProblem({ property, constraints = {} }: ValidationError): FieldProblem {
  const [[rule, message] = ['invalid', '这里填得不对。']] = Object.entries(constraints);
  if (rule === UNKNOWN_FIELD) return { field: property, code: 'unknown-field', detail: '没有这一项。' };
  return { field: property, code: kebabCase(rule), detail: message };
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
