import { connect } from 'node:net';

export interface RawReply {
  status: number;
  contentType: string;
  body: string;
}

/** A request as bytes on the wire: what an honest client would never send can be sent too. */
export interface RawRequest {
  method?: string;
  /** Path and query, sent as they are. */
  target: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Sends one request over a connection of its own and reads the reply to its end. */
export async function sendRaw(
  origin: string,
  { method = 'GET', target, headers = {}, body = '' }: RawRequest,
): Promise<RawReply> {
  const { host } = new URL(origin);
  const lines = [
    `${method} ${target} HTTP/1.1`,
    `Host: ${host}`,
    'Connection: close',
    ...(body ? [`Content-Length: ${Buffer.byteLength(body)}`] : []),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  return sendBytes(origin, `${lines.join('\r\n')}\r\n\r\n${body}`);
}

/** Sends any bytes at all and reads the reply to its end. */
export async function sendBytes(origin: string, bytes: string): Promise<RawReply> {
  const { hostname, port } = new URL(origin);
  const text = await new Promise<string>((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ host: hostname, port: Number(port) });
    // A server that refuses a request early may reset the connection while we still write; what it said counts.
    socket.on('error', (error) => (chunks.length > 0 ? undefined : reject(error)));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
    socket.write(bytes);
  });
  const [head = '', ...rest] = text.split('\r\n\r\n');
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
    contentType: /^content-type: *(.*)$/im.exec(head)?.[1]?.trim() ?? '',
    body: rest.join('\r\n\r\n'),
  };
}
