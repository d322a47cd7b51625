import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startApache } from '../software/apache-httpd.ts';
import { passTo } from '../software/apache-proxy.ts';
import { startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'An fcgi target whose port speaks HTTP',
  software: ['apache-httpd', 'nginx'],
  fault: 'not-an-http-response',
  proves: [
    { guide: '503-service-unavailable/apache', cause: 'wrong-protocol', fix: 'fit-pool-and-protocol' },
  ],
  async given(bench) {
    const app = await startNginx(bench, { server: 'return 200 ok;' });
    return { app, apache: await startApache(bench, passTo(`fcgi://127.0.0.1:${app.port}/`)) };
  },
  when: ask,
  then: {
    status: 503,
    prints: ['apache-httpd/fcgi-bogus-version', 'apache-httpd/service-unavailable-page'],
  },
  check: {
    run: guideCheck('503-service-unavailable/apache', 'wrong-protocol'),
    fill: ({ app }) => ({ '<backend-ip>': '127.0.0.1', '<port>': app.port }),
    remains: 'The fix changes how Apache asks, not the application.',
    shows: /^HTTP\/1\.1 200 OK/,
  },
  fix: {
    says: 'Name the protocol that the port speaks: http instead of fcgi in ProxyPass.',
    do: ({ apache, app }) => apache.configure(passTo(`http://127.0.0.1:${app.port}/`)),
  },
  gone: { status: 200 },
});
