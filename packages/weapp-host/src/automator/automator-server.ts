import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { WeappHost } from '../weapp-host.js';
import { NotModelled } from '../wx-surface.js';
import { ElementRegistry } from './element-registry.js';
import { methodNamed } from './methods.js';
import type { Params, Session } from './protocol.js';

interface Request {
  readonly id: string;
  readonly method: string;
  readonly params?: Params;
}

/** miniprogram-automator's protocol over one host, on this machine only. */
export class AutomatorServer {
  private readonly logging = new Set<WebSocket>();
  private readonly elements: ElementRegistry;
  private readonly endListening: (() => void)[];

  /** @param port 0 takes a free one */
  static async listen(host: WeappHost, port = 0): Promise<AutomatorServer> {
    const sockets = new WebSocketServer({ host: '127.0.0.1', port });
    await once(sockets, 'listening');
    return new AutomatorServer(host, sockets);
  }

  private constructor(
    private readonly host: WeappHost,
    private readonly sockets: WebSocketServer,
  ) {
    this.elements = new ElementRegistry(host);
    this.endListening = [
      host.log.listen('console', ({ type, parameters }) => {
        for (const socket of this.logging) send(socket, 'App.logAdded', { type, args: parameters });
      }),
      host.log.listen('exception', ({ message, stack }) =>
        this.tellAll('App.exceptionThrown', { message, stack }),
      ),
    ];
    sockets.on('connection', (socket) => this.serve(socket));
  }

  /** For `automator.connect({ wsEndpoint })`. */
  get address(): string {
    return `ws://127.0.0.1:${(this.sockets.address() as AddressInfo).port}`;
  }

  /** Ends the connections; the host goes on. */
  async close(): Promise<void> {
    for (const end of this.endListening) end();
    for (const socket of this.sockets.clients) socket.terminate();
    const closed = once(this.sockets, 'close');
    this.sockets.close();
    await closed;
  }

  /** Resolves when the server has been closed, by `close()` or by a test that ended the mini-program. */
  async closed(): Promise<void> {
    await once(this.sockets, 'close');
  }

  private serve(socket: WebSocket): void {
    const session: Session = {
      host: this.host,
      elements: this.elements,
      notify: (method, params) => this.tellAll(method, params),
      enableLog: () => this.logging.add(socket),
      exit: () => {
        this.host.close();
        // After the answer has gone out.
        setImmediate(() => void this.close());
      },
    };
    socket.on('close', () => this.logging.delete(socket));
    socket.on('message', async (message) => {
      const request = JSON.parse(String(message)) as Request;
      socket.send(JSON.stringify({ id: request.id, ...(await this.answer(session, request)) }));
    });
  }

  private async answer(session: Session, { method, params = {} }: Request): Promise<object> {
    try {
      return { result: (await methodNamed(method)(session, params)) ?? {} };
    } catch (error) {
      // Automator turns some errors into `null`: what the host lacks must be seen all the same.
      if (error instanceof NotModelled) this.host.logic.reportError(error);
      return { error: { message: messageOf(error) } };
    }
  }

  private tellAll(method: string, params: object): void {
    for (const socket of this.sockets.clients) send(socket, method, params);
  }
}

/** WeChat's failures are plain objects with an `errMsg`. */
function messageOf(error: unknown): string {
  const { message, errMsg } = (typeof error === 'object' && error !== null ? error : {}) as {
    message?: string;
    errMsg?: string;
  };
  return message ?? errMsg ?? String(error);
}

function send(socket: WebSocket, method: string, params: object): void {
  socket.send(JSON.stringify({ method, params }));
}
