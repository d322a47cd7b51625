import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startApache } from '../software/apache-httpd.ts';
import { passTo } from '../software/apache-proxy.ts';

export const lab = defineLab({
  title: 'ProxyPass to an http target without mod_proxy_http',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  async given(bench) {
    const app = await bench.faultServer(answers());
    const parts = passTo(`http://${app.address}/`);
    return { parts, apache: await startApache(bench, { ...parts, modules: ['proxy'] }) };
  },
  when: ask,
  then: { status: 500, prints: ['apache-httpd/no-protocol-handler', 'apache-httpd/internal-error-page'] },
  check: {
    run: 'apache2 -M -f /etc/apache2/apache2.conf | grep proxy',
    fill: ({ apache }) => ({ '/etc/apache2/apache2.conf': apache.configuration }),
    shows: /^ proxy_module \(shared\)\n$/,
  },
  fix: {
    says: 'Load mod_proxy_http and restart Apache.',
    do: ({ apache, parts }) => apache.configure(parts),
  },
  gone: { status: 200 },
});
