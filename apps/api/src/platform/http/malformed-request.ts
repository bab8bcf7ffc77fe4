import type { Socket } from 'node:net';
import type { FastifyReply } from 'fastify';
import { Problem } from '../problem.js';

const UNREADABLE = new Problem(400, 'malformed-request', '请求有误', '请求的格式不对，无法识别。');
const TOO_LONG = new Problem(400, 'request-too-long', '请求有误', '请求的内容太长，请缩短后再试。');
const TOO_SLOW = new Problem(408, 'request-timeout', '请求超时', '请求没有及时发完，请重试。');

/** Answers what is not even HTTP, or whose head is too long: there is no request yet, so the reply is written by hand. */
export function answerUnreadableRequest(error: Error & { code?: string }, socket: Socket): void {
  // The other side is gone, or a reply is already on its way.
  if (error.code === 'ECONNRESET' || !socket.writable || socket.bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const problem = problemOf(error.code);
  const body = JSON.stringify(problem.body());
  const reason = problem.status === 408 ? 'Request Timeout' : 'Bad Request';
  socket.end(
    `HTTP/1.1 ${problem.status} ${reason}\r\nContent-Type: application/problem+json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

function problemOf(code: string | undefined): Problem {
  if (code === 'HPE_HEADER_OVERFLOW') return TOO_LONG;
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return TOO_SLOW;
  return UNREADABLE;
}

/** Answers an address that the router cannot decode, such as `/%zz`. */
export function answerUndecodableAddress(_error: Error, _request: unknown, reply: FastifyReply): void {
  reply.code(UNREADABLE.status).type('application/problem+json; charset=utf-8').send(UNREADABLE.body());
}
