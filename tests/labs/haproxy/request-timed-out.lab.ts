import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { fillLog, startBefore } from '../software/haproxy.ts';
import { sendSlowly } from '../software/slow-client.ts';

const limit = (seconds: number) => ({ defaults: `timeout http-request ${seconds}s` });

export const lab = defineLab({
  title: 'A client that is slower than timeout http-request',
  software: ['haproxy'],
  fault: 'client-too-slow',
  given: async (bench) => startBefore(bench, await bench.faultServer(answers()), '', limit(1)),
  when: ({ haproxy }) =>
    sendSlowly(haproxy.port, ['GET / HTTP/1.1\r\nHost: example.com\r\n', 'Connection: close\r\n\r\n'], 1500),
  then: { status: 408, prints: ['haproxy/request-timed-out', 'haproxy/body-408'] },
  check: {
    run: "grep -c ' cR-- ' /var/log/haproxy.log",
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: /^1$/m,
  },
  fix: {
    says: 'Raise timeout http-request above what honest clients need.',
    do: ({ haproxy, parts }) => haproxy.configure({ ...parts, ...limit(5) }),
  },
  gone: { status: 200, within: 5000 },
});
