import { guideVerify } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startHaproxy } from '../software/haproxy.ts';
import { logReason } from '../software/haproxy-tls.ts';
import { startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'TLS spoken to a server port that speaks plain HTTP',
  software: ['haproxy', 'nginx'],
  fault: 'tls-to-plain-port',
  async given(bench) {
    const { port } = await startNginx(bench, { server: 'return 200;' });
    const server = `server s1 127.0.0.1:${port}`;
    const parts = { ...logReason(), backend: `${server} ssl verify none` };
    return { haproxy: await startHaproxy(bench, parts), parts, server };
  },
  when: ask,
  then: { status: 503, prints: ['haproxy/tls-to-plain-port', 'haproxy/body-503'] },
  check: {
    run: guideVerify('502-bad-gateway/haproxy', 'log-the-reason'),
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: / SC-- .*wrong version number/,
  },
  fix: {
    says: 'Leave ssl out of the server line.',
    do: ({ haproxy, parts, server }) => haproxy.configure({ ...parts, backend: server }),
  },
  gone: { status: 200 },
});
