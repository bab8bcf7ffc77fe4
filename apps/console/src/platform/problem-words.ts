import { ApiProblem, ApiUnreachable } from '@jiweibao/shared';

/** What a person is told of a failure. */
export function problemWords(error: unknown): string {
  if (error instanceof ApiProblem) return error.detail;
  if (error instanceof ApiUnreachable) return '连不上服务器，请检查网络后再试。已填的内容还在。';
  return '页面出了问题，请刷新后再试。';
}
