import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DatabaseAwayError, isDatabaseAway } from './database.errors.js';
import { TooManyRequests } from './http/too-many-requests.js';
import { Problem } from './problem.js';

/** What people are told by status when something below our own code refused the request. */
const BY_STATUS: Readonly<Record<number, readonly [code: string, title: string, detail: string]>> = {
  400: ['malformed-request', '请求有误', '请求的格式不对，无法识别。'],
  404: ['route-not-found', '没有找到', '没有这个接口，请核对地址和方法。'],
  413: ['body-too-large', '请求有误', '请求的内容太大。'],
  414: ['address-too-long', '请求有误', '请求的地址太长。'],
  415: ['unsupported-media-type', '请求有误', '请求内容的类型不对。'],
};
const OTHER_REFUSAL = ['request-refused', '请求有误', '这个请求不能处理。'] as const;
const FAILURE = new Problem(500, 'internal-error', '出了故障', '服务出了故障，请稍后再试。');

/** Turns whatever was thrown into problem details. Of an unknown error the caller learns nothing; the log has all of it. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const problem = this.toProblem(error);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    // RFC 9110 wants a 401 to name the way to log in.
    if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
    if (problem instanceof TooManyRequests) reply.header('retry-after', problem.retryAfterSeconds);
    reply
      .code(problem.status)
      .header('cache-control', 'no-store')
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem.body()));
  }

  private toProblem(error: unknown): Problem {
    if (error instanceof Problem) return error;
    if (isDatabaseAway(error)) {
      this.logger.warn(`the database went away during a request: ${String(error)}`);
      return new DatabaseAwayError();
    }
    const status = clientErrorStatus(error);
    if (status === null) {
      this.logger.error(error instanceof Error ? error : `thrown: ${String(error)}`);
      return FAILURE;
    }
    const [code, title, detail] = BY_STATUS[status] ?? OTHER_REFUSAL;
    return new Problem(status, code, title, detail);
  }
}

/** The 4xx status that Nest or Fastify gave an error of its own, or null for any other error. */
function clientErrorStatus(error: unknown): number | null {
  const status = error instanceof HttpException ? error.getStatus() : fastifyStatus(error);
  return status >= 400 && status < 500 ? status : null;
}

function fastifyStatus(error: unknown): number {
  if (!(error instanceof Error) || !('statusCode' in error) || !('code' in error)) return 500;
  const own = typeof error.code === 'string' && error.code.startsWith('FST_');
  return own && typeof error.statusCode === 'number' ? error.statusCode : 500;
}
