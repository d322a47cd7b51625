import { guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startApache } from '../software/apache-httpd.ts';
import { checkTls, passTo } from '../software/apache-proxy.ts';
import { startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'An https target whose port speaks plain HTTP',
  software: ['apache-httpd', 'nginx'],
  fault: 'tls-to-plain-port',
  async given(bench) {
    const app = await startNginx(bench, { server: 'return 200 ok;' });
    const target = `https://localhost:${app.port}/`;
    const reason = guideSnippet('500-internal-server-error/index', 'repair-proxy-tls');
    return {
      app,
      root: bench.tls('good').root,
      apache: await startApache(bench, passTo(target, '', reason)),
    };
  },
  when: ask,
  then: {
    status: 500,
    prints: [
      'apache-httpd/ssl-wrong-version',
      'apache-httpd/ssl-connect-failed',
      'apache-httpd/ssl-handshake',
    ],
  },
  check: {
    ...checkTls(/wrong version number/),
    remains: 'The fix changes how Apache asks, not the application.',
  },
  fix: {
    says: 'Name the scheme that the port speaks: http instead of https in ProxyPass.',
    do: ({ apache, app }) => apache.configure(passTo(`http://localhost:${app.port}/`)),
  },
  gone: { status: 200 },
});
