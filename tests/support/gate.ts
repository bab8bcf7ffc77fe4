import {
  createServer,
  request as forward,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Cleanup } from './cleanup.js';

/** Stands before the API: a test sees what is asked, keeps answers waiting, or lets the service be gone. */
export class Gate {
  /** Paths with their queries, in the order they came. */
  readonly asked: string[] = [];
  /** Those whose answer has gone out whole, decoded. */
  readonly answered: string[] = [];
  private isShut = false;
  private readonly lost: string[] = [];
  private readonly holds = new Set<{ concerns: (path: string) => boolean; released: Promise<void> }>();

  private constructor(
    private readonly server: Server,
    private readonly apiOrigin: string,
  ) {}

  /** @param port 0 takes a free one */
  static async open(cleanup: Cleanup, apiOrigin: string, port = 0): Promise<Gate> {
    const server = createServer((request, response) => void gate.pass(request, response));
    const gate = new Gate(server, apiOrigin);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
    cleanup.add(() => {
      server.closeAllConnections();
      server.close();
    });
    return gate;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Those asked whose path holds these words. */
  askedFor(words: string): string[] {
    return this.asked.filter((path) => decodeURIComponent(path).includes(words));
  }

  /** Keeps what these requests are answered until the function returned is called. */
  hold(concerns: (path: string) => boolean): () => void {
    let release: () => void = () => undefined;
    const hold = { concerns, released: new Promise<void>((resolve) => (release = resolve)) };
    this.holds.add(hold);
    return () => {
      this.holds.delete(hold);
      release();
    };
  }

  /** From now on every request finds nobody there. */
  shut(): void {
    this.isShut = true;
  }

  reopen(): void {
    this.isShut = false;
  }

  /** The next request whose path holds these words is done, and whoever asked never hears of it. */
  loseAnswerTo(words: string): void {
    this.lost.push(words);
  }

  private async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '/', headers } = request;
    this.asked.push(url);
    for (const hold of this.holds) if (hold.concerns(decodeURIComponent(url))) await hold.released;
    if (this.isShut) return void request.socket.destroy();
    const lost = this.lost.findIndex((words) => url.includes(words));
    if (lost >= 0) this.lost.splice(lost, 1);
    const onward = forward(this.apiOrigin + url, { method, headers }, (answer) => {
      if (lost >= 0) return void answer.resume().on('end', () => request.socket.destroy());
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      response.on('finish', () => this.answered.push(decodeURIComponent(url)));
    });
    onward.on('error', () => request.socket.destroy());
    request.pipe(onward);
  }
}
