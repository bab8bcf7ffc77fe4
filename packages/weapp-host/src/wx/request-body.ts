import type { Options } from './api-model.js';

export interface Message {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string | ArrayBuffer | undefined;
}

const BODILESS = ['GET', 'HEAD'];
const JSON_TYPE = 'application/json';

/**
 * What goes over the wire (https://developers.weixin.qq.com/miniprogram/dev/api/network/request/wx.request.html, under `data`): a text
 * as it is; an object becomes the query of a GET, else JSON or a form by its content type, which is JSON where nothing is said.
 */
export function messageOf(options: Options): Message {
  const method = String(options.method ?? 'GET').toUpperCase();
  const headers = lowerCased({ ...(options.header as Record<string, string> | undefined) });
  headers['content-type'] ??= JSON_TYPE;
  const url = options.url as string;
  const { data } = options;
  if (data === undefined || data === null) return { url, method, headers, body: undefined };
  if (BODILESS.includes(method)) return { url: withQuery(url, data), method, headers, body: undefined };
  return { url, method, headers, body: bodyOf(data, headers['content-type']) };
}

function bodyOf(data: unknown, contentType: string): string | ArrayBuffer {
  if (typeof data === 'string') return data;
  if (Object.prototype.toString.call(data) === '[object ArrayBuffer]') return data as ArrayBuffer;
  return contentType.startsWith('application/x-www-form-urlencoded') ? queryOf(data) : JSON.stringify(data);
}

function withQuery(url: string, data: unknown): string {
  const query = typeof data === 'string' ? data : queryOf(data);
  return query ? `${url}${url.includes('?') ? '&' : '?'}${query}` : url;
}

function queryOf(data: unknown): string {
  return Object.entries(data as object)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&');
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}
