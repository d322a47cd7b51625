import type { Socket } from 'node:net';
import { defineLab } from '../runner/lab.ts';
import { startWithApp } from '../software/nginx.ts';

const upgrade = ['-m', '4', '--http1.1', '-H', 'Connection: Upgrade', '-H', 'Upgrade: websocket'];
const passUpgrade = [
  'proxy_http_version 1.1;',
  'proxy_set_header Upgrade $http_upgrade;',
  'proxy_set_header Connection upgrade;',
  'proxy_read_timeout 1s;',
];
const head = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n';

/** A ping of a WebSocket, without a payload. */
const ping = Buffer.from([0x89, 0]);

const isSilent = (socket: Socket) => socket.write(head);

const pings = (socket: Socket) => {
  socket.write(head);
  const timer = setInterval(() => socket.write(ping), 400);
  socket.once('close', () => clearInterval(timer));
};

export const lab = defineLab({
  title: 'A WebSocket on which the application is silent',
  software: ['nginx'],
  fault: 'response-timeout',
  given: (bench) => startWithApp(bench, isSilent, ...passUpgrade),
  when: ({ nginx }, bench) => bench.curl(nginx.url, upgrade),
  then: { code: 52, prints: ['nginx/upgraded-timed-out'] },
  check: {
    run: 'grep -c "proxying upgraded connection" error.log',
    remains: 'The log keeps its lines.',
    shows: /^1$/m,
  },
  fix: {
    says: 'Let the application send a ping before the timeout ends.',
    do: ({ app }) => app.be(pings),
  },
  gone: { code: 28, within: 9000 },
});
