import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Answer } from '../addresses/address.js';
import type { WeChatError } from '../world/wechat-error.js';

/**
 * Sends an address's answer, always with status 200. The type of JSON is as people see it
 * (https://developers.weixin.qq.com/community/develop/doc/0004eec30f0d9831dad18b6c866400). Where WeChat sends a JPEG, this
 * sends a PNG: whoever reads the Content-Type, as one should, is served by both.
 */
export function sendAnswer(response: ServerResponse, answer: Answer): void {
  if ('png' in answer) send(response, 200, 'image/png', answer.png);
  else sendJson(response, 200, answer.json);
}

/** Sends WeChat's refusal: status 200, and the `rid` that its support asks for. */
export function sendError(response: ServerResponse, { errcode, errmsg }: WeChatError): void {
  sendJson(response, 200, { errcode, errmsg: `${errmsg} rid: ${rid()}` });
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json; encoding=utf-8', Buffer.from(JSON.stringify(value)));
}

export function sendPage(response: ServerResponse, status: number): void {
  send(response, status, 'text/html', Buffer.from(`<html><body><h1>${status}</h1></body></html>`));
}

/** Promises a whole answer, sends a part of it and ends the connection. */
export function cutOff(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json; encoding=utf-8', 'content-length': 1000 });
  response.write('{"errcode":0,', () => response.destroy());
}

function send(response: ServerResponse, status: number, type: string, body: Buffer): void {
  response.writeHead(status, { 'content-type': type, 'content-length': body.length }).end(body);
}

function rid(): string {
  return [0, 1, 2].map(() => randomBytes(4).toString('hex')).join('-');
}
