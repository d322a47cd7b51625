import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startApache } from '../software/apache-httpd.ts';
import { passTo } from '../software/apache-proxy.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'An https target without SSLProxyEngine',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  async given(bench) {
    const app = await bench.faultServer(answers(), undefined, useCertificate(bench.tls('good')));
    const parts = passTo(`https://localhost:${app.port}/`);
    const server = (parts.server ?? '').replace('SSLProxyEngine on\n', '');
    return { parts, apache: await startApache(bench, { ...parts, server }) };
  },
  when: ask,
  then: {
    status: 500,
    prints: ['apache-httpd/ssl-proxy-engine-missing', 'apache-httpd/ssl-not-enabled'],
  },
  check: {
    run: 'grep -rnE "https://|SSLProxyEngine" /etc/apache2',
    fill: ({ apache }) => ({ '/etc/apache2': apache.configuration }),
    shows: /^(?![^]*SSLProxyEngine)[^]*https:/,
  },
  fix: {
    says: 'Switch SSLProxyEngine on in the virtual host of the ProxyPass line.',
    do: ({ apache, parts }) => apache.configure(parts),
  },
  gone: { status: 200 },
});
