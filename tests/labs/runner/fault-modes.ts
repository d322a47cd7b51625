/** Ways in which a fault server treats a request. */
import type { Socket } from 'node:net';

export interface FaultRequest {
  /** Request line and header fields. */
  head: string;
  path: string;
  /** How many requests came on this connection, this one included. */
  nth: number;
}

export type Mode = (socket: Socket, request: FaultRequest) => void;

const head = (status: string, ...fields: string[]) => [`HTTP/1.1 ${status}`, ...fields, '', ''].join('\r\n');
const x = (count: number) => 'x'.repeat(count);

/** Answers properly: a status, a body and the header fields that go with them. */
export const answers =
  (status = 200, body = 'ok\n', ...fields: string[]): Mode =>
  (socket) =>
    socket.write(
      head(
        `${status} ${status === 200 ? 'OK' : 'Error'}`,
        'Content-Type: text/plain',
        `Content-Length: ${Buffer.byteLength(body)}`,
        ...fields,
      ) + body,
    );

/** Closes the connection without an answer. */
export const closes: Mode = (socket) => socket.end();

/** Resets the connection without an answer. */
export const resets: Mode = (socket) => socket.resetAndDestroy();

/** Sends a part of the header and closes. */
export const closesInHeader: Mode = (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Type: text');

/** Announces 1000 bytes, sends 2 and closes. */
export const closesInBody: Mode = (socket) => socket.end(`${head('200 OK', 'Content-Length: 1000')}ok`);

/** Announces 1000 bytes, sends 2 and resets. */
export const resetsInBody: Mode = (socket) =>
  socket.write(`${head('200 OK', 'Content-Length: 1000')}ok`, () =>
    setTimeout(() => socket.resetAndDestroy(), 50),
  );

/** Waits, then answers properly. */
export const waits =
  (milliseconds: number): Mode =>
  (socket, request) => {
    const timer = setTimeout(() => answers()(socket, request), milliseconds);
    socket.once('close', () => clearTimeout(timer));
  };

/** Never answers. */
export const stalls: Mode = () => undefined;

/** Sends a part of the header and nothing more. */
export const stallsInHeader: Mode = (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Type: text');

/** Announces 1000 bytes, sends 2 and nothing more. */
export const stallsInBody: Mode = (socket) => socket.write(`${head('200 OK', 'Content-Length: 1000')}ok`);

/** Sends a body one byte at a time. */
export const drips =
  (bytes: number, pause: number): Mode =>
  (socket) => {
    socket.write(head('200 OK', `Content-Length: ${bytes}`));
    let sent = 0;
    const timer = setInterval(() => {
      socket.write('x');
      sent += 1;
      if (sent === bytes) clearInterval(timer);
    }, pause);
    socket.once('close', () => clearInterval(timer));
  };

/** Sends one header field with a value of that many bytes. */
export const sendsBigHeader = (bytes = 16_000): Mode => answers(200, 'ok\n', `Set-Cookie: big=${x(bytes)}`);

/** Sends that many header fields. */
export const sendsManyHeaders = (count: number): Mode =>
  answers(200, 'ok\n', ...Array.from({ length: count }, (_, at) => `X-Field-${at}: ${x(20)}`));

/** Sends a header line without a colon. */
export const sendsInvalidHeader: Mode = (socket) =>
  socket.end(`${head('200 OK', 'this is not a header', 'Content-Length: 3')}ok\n`);

/** Sends a header value with a NUL byte. */
export const sendsControlCharacter: Mode = (socket) =>
  socket.end(`${head('200 OK', 'X-A: a\0b', 'Content-Length: 3')}ok\n`);

/** Sends a header name with a space before the colon. */
export const sendsSpaceBeforeColon: Mode = (socket) =>
  socket.end(`${head('200 OK', 'X-A : b', 'Content-Length: 3')}ok\n`);

/** Sends two lengths that differ. */
export const sendsTwoLengths: Mode = (socket) =>
  socket.end(`${head('200 OK', 'Content-Length: 3', 'Content-Length: 4')}ok\n`);

/** Sends a length and says that the body is chunked. */
export const sendsLengthAndChunks: Mode = (socket) =>
  socket.end(`${head('200 OK', 'Content-Length: 3', 'Transfer-Encoding: chunked')}3\r\nok\n\r\n0\r\n\r\n`);

/** Sends a chunk whose size is no number. */
export const sendsBadChunk: Mode = (socket) =>
  socket.end(`${head('200 OK', 'Transfer-Encoding: chunked')}zz\r\nok\n\r\n`);

/** Sends a chunk and closes before the last one. */
export const cutsChunks: Mode = (socket) =>
  socket.end(`${head('200 OK', 'Transfer-Encoding: chunked')}3\r\nok\n\r\n`);

/** Says gzip and sends plain text. */
export const sendsFalseGzip: Mode = answers(200, 'this is plain text\n', 'Content-Encoding: gzip');

/** Sends bytes that are no HTTP. */
export const speaksNoHttp: Mode = (socket) => socket.end('this is not HTTP\r\n');

/** Sends a status line whose status is no number. */
export const sendsBadStatus: Mode = (socket) =>
  socket.end('HTTP/1.1 abc OK\r\nContent-Length: 3\r\n\r\nok\n');

/** Sends the client back to where it came from, for ever. */
export const redirects: Mode = (socket, request) =>
  answers(302, '', `Location: ${request.path}`)(socket, request);

/** Answers the first request of a connection and treats every later one in another way. */
export const afterTheFirst =
  (later: Mode): Mode =>
  (socket, request) =>
    (request.nth === 1 ? answers() : later)(socket, request);

/** Treats a request by its path; the first path that it begins with decides. */
export const byPath =
  (modes: Record<string, Mode>): Mode =>
  (socket, request) =>
    (Object.entries(modes).find(([path]) => request.path.startsWith(path))?.[1] ?? answers())(
      socket,
      request,
    );
