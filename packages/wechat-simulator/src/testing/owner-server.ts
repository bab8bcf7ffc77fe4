import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedPush {
  method: string;
  query: Record<string, string>;
  body: string;
}

/** The mini-program owner's server, as WeChat sees it: notes what comes and answers as told. */
export class OwnerServer {
  readonly received: ReceivedPush[] = [];
  /** Status and words of the next answers, the last one for good. A status of 0 never answers. */
  answers: [status: number, words: string][] = [[200, 'success']];
  private readonly server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const query = Object.fromEntries(new URL(request.url ?? '', 'http://owner').searchParams);
    this.received.push({ method: request.method ?? '', query, body });
    const [status, words] = (this.answers.length > 1 ? this.answers.shift() : this.answers[0]) ?? [200, ''];
    if (status !== 0) response.writeHead(status).end(words === 'ECHO' ? query.echostr : words);
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/push`;
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }
}
