import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn } from 'class-validator';

const NONE = '请至少选一个岗位。';

/** A field of a body: one or several roles of a vocabulary, each once. */
export function SomeRoles(roles: readonly string[], enumName: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ enum: roles, enumName, isArray: true }),
    IsArray({ message: NONE }),
    ArrayMinSize(1, { message: NONE }),
    ArrayMaxSize(roles.length, { message: '岗位选重复了。' }),
    ArrayUnique({ message: '岗位选重复了。' }),
    IsIn(roles, { each: true, message: '没有这个岗位。' }),
  );
}
