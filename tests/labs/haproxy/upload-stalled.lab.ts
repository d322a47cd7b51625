import { stalls } from '../runner/fault-modes.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { fillLog, startBefore } from '../software/haproxy.ts';
import { sendSlowly } from '../software/slow-client.ts';

const guide = '504-gateway-timeout/haproxy';
const upload = ['POST /upload HTTP/1.1\r\nHost: example.com\r\nContent-Length: 100\r\n\r\nab', 'c'];

export const lab = defineLab({
  title: 'A client that stops in the middle of its upload',
  software: ['haproxy'],
  fault: 'client-too-slow',
  proves: [{ guide, cause: 'upload-stalls', fix: 'hold-slow-uploads' }],
  given: async (bench) =>
    startBefore(bench, await bench.faultServer(stalls), '', { backend: 'timeout server 1s' }),
  when: ({ haproxy }) => sendSlowly(haproxy.port, upload, 4000),
  then: { status: 504, prints: ['haproxy/upload-stalled', 'haproxy/body-504'] },
  check: {
    run: guideCheck(guide, 'upload-stalls'),
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: /^1$/m,
  },
  fix: {
    says: 'Let HAProxy wait for the body, with a timeout of its own.',
    do: ({ haproxy, app }) => {
      const hold = guideSnippet(guide, 'hold-slow-uploads').replace('10s', '1s');
      return haproxy.configure({ backend: `timeout server 3s\n  ${hold}\n  server s1 ${app.address}` });
    },
  },
  gone: { status: 408 },
});
