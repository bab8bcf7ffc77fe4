import { Param } from '@nestjs/common';
import { invalidRequest } from '../../platform/problem.js';
import { isPublicId } from '../../platform/public-id.js';
import { accountUnknown } from '../accounts.errors.js';
import { foldLoginName, isLoginName } from '../login-name.js';

/** Lines of a list. */
export const PAGE = 50;

/** The `:accountId` of a route. @throws {Problem} 404 for what is no id */
export function AccountId(): ParameterDecorator {
  return Param('accountId', {
    transform(text: string) {
      if (!isPublicId(text)) throw accountUnknown();
      return text;
    },
  });
}

/** A parameter with a fixed choice; null when it was not given. @throws {Problem} 400 */
export function readChoice<Choice extends string>(
  field: string,
  text: string | undefined,
  choices: readonly Choice[],
): Choice | null {
  if (text === undefined || text === '') return null;
  const choice = choices.find((each) => each === text);
  if (choice === undefined) throw invalidParameter(field);
  return choice;
}

/** Where a list goes on: the last log-in name of the page before. @throws {Problem} 400 */
export function readListCursor(text: string | undefined): string {
  if (text === undefined || text === '') return '';
  if (typeof text !== 'string' || !isLoginName(foldLoginName(text))) throw invalidParameter('cursor');
  return text;
}

/** @param found one more than a page where there is one */
export function pageOf<Line extends { loginName: string }>(
  found: readonly Line[],
): { accounts: Line[]; nextCursor: string | null } {
  const accounts = found.slice(0, PAGE);
  return { accounts, nextCursor: found.length > PAGE ? accounts.at(-1)!.loginName : null };
}

function invalidParameter(field: string) {
  return invalidRequest([{ field, code: 'invalid', detail: '这个参数不对，请从列表里重新进入。' }]);
}
