/** A client that sends its request in pieces. */
import { connect } from 'node:net';
import { readPage, type Sight } from '../runner/sight.ts';

/**
 * Sends pieces with a pause between them, and returns the answer as a client sees it.
 * @param pause milliseconds between two pieces
 */
export function sendSlowly(port: number, pieces: readonly string[], pause: number): Promise<Sight> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const timers = pieces.map((piece, at) => setTimeout(() => socket.write(piece), at * pause));
    socket.on('data', (bytes) => (answer += bytes.toString('utf8')));
    socket.on('error', () => undefined);
    socket.once('close', () => {
      for (const timer of timers) clearTimeout(timer);
      const [header = '', body = ''] = answer.replaceAll('\r\n', '\n').split('\n\n');
      const status = Number(/^HTTP\/\S+ (\d{3})/.exec(header)?.[1]) || undefined;
      resolve({ status, seen: { header, body, browser: readPage(body), terminal: answer } });
    });
  });
}
