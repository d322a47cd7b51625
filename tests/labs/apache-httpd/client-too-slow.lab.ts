import { defineLab } from '../runner/lab.ts';
import { startApache, type ApacheParts } from '../software/apache-httpd.ts';
import { sendSlowly } from '../software/slow-client.ts';

const allow = (seconds: number): ApacheParts => ({
  modules: ['reqtimeout'],
  server: `LogLevel info\nRequestReadTimeout header=${seconds}`,
});

export const lab = defineLab({
  title: 'A client that takes longer for its header than RequestReadTimeout',
  software: ['apache-httpd'],
  fault: 'client-too-slow',
  given: async (bench) => ({ apache: await startApache(bench, allow(1)) }),
  when: ({ apache }) =>
    sendSlowly(apache.port, ['GET / HTTP/1.1\r\n', 'Host: localhost\r\nConnection: close\r\n\r\n'], 1500),
  then: { status: 408, prints: ['apache-httpd/request-read-timeout', 'apache-httpd/request-timeout-page'] },
  check: {
    run: 'grep -rn RequestReadTimeout /etc/apache2',
    fill: ({ apache }) => ({ '/etc/apache2': apache.configuration }),
    shows: /RequestReadTimeout header=1$/m,
  },
  fix: {
    says: 'Allow clients on slow lines more time: RequestReadTimeout header=20.',
    do: ({ apache }) => apache.configure(allow(20)),
  },
  gone: { status: 200, within: 6000 },
});
