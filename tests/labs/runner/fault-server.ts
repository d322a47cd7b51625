/** A server that misbehaves on demand: it can refuse, and treat requests in any of the fault modes. */
import { rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { answers, type Mode } from './fault-modes.ts';

/** Where it listens: a port of 127.0.0.1 or another address, or a Unix socket. */
export type Listen = { port: number; host?: string } | { path: string };

/** Feeds requests to a mode, one after the other, as they arrive on a connection; bodies are counted, not kept. */
function readRequests(socket: Socket, getMode: () => Mode) {
  let nth = 0;
  let pending = '';
  let request: { head: string; bodyLeft: number } | undefined;
  socket.on('data', (bytes) => {
    pending += bytes.toString('latin1');
    for (;;) {
      if (request === undefined) {
        const end = pending.indexOf('\r\n\r\n');
        if (end < 0) return;
        const head = pending.slice(0, end);
        request = { head, bodyLeft: Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0) };
        pending = pending.slice(end + 4);
      }
      const { head, bodyLeft } = request;
      request.bodyLeft = Math.max(0, bodyLeft - pending.length);
      pending = pending.slice(bodyLeft);
      if (request.bodyLeft > 0) return;
      request = undefined;
      nth += 1;
      getMode()(socket, { head, path: head.split(' ')[1] ?? '', nth });
    }
  });
}

export class FaultServer {
  readonly #listen: Listen;
  #tls: TlsOptions | undefined;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #mode: Mode = answers();

  constructor(listen: Listen, tls?: TlsOptions) {
    this.#listen = listen;
    this.#tls = tls;
  }

  /** The port; 0 for a Unix socket. */
  get port(): number {
    return 'port' in this.#listen ? this.#listen.port : 0;
  }

  /** The path of the Unix socket; empty for a port. */
  get path(): string {
    return 'path' in this.#listen ? this.#listen.path : '';
  }

  /** Host and port, as configurations want them. */
  get address(): string {
    return 'path' in this.#listen ? this.path : `${this.#listen.host ?? '127.0.0.1'}:${this.port}`;
  }

  /** Listens, and treats requests in this mode from now on; open connections stay. */
  async be(mode: Mode): Promise<void> {
    this.#mode = mode;
    if (this.#server !== undefined) return;
    const accept = (socket: Socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
      socket.on('error', () => undefined);
      readRequests(socket, () => this.#mode);
    };
    const server =
      this.#tls === undefined
        ? createServer({ allowHalfOpen: false }, accept)
        : createTlsServer(this.#tls, accept).on('tlsClientError', () => undefined);
    this.#server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      if ('path' in this.#listen) server.listen({ path: this.#listen.path, writableAll: true }, resolve);
      else server.listen(this.#listen.port, this.#listen.host ?? '127.0.0.1', resolve);
    });
  }

  /** Speaks TLS in another way from now on, such as with another certificate; open connections are cut. */
  async present(tls: TlsOptions): Promise<void> {
    this.#tls = tls;
    await this.refuse();
    await this.be(this.#mode);
  }

  /** Stops listening and cuts all connections: from now on connections are refused. */
  async refuse(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
    if ('path' in this.#listen) rmSync(this.#listen.path, { force: true });
  }
}
