import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { asked, neighbour, startBehindProxy } from '../software/apache-sites.ts';

const guide = '421-misdirected-request/index';

export const lab = defineLab({
  title: 'A proxy that names one site in its TLS handshake and another in its request',
  software: ['apache-httpd', 'nginx'],
  fault: 'configuration-error',
  proves: [{ guide, cause: 'proxy-sends-another-name', fix: 'send-the-same-name' }],
  given: (bench) => startBehindProxy(bench, 'proxy_ssl_server_name on;', `proxy_ssl_name ${neighbour};`),
  when: ({ nginx }, bench) => bench.curl(nginx.url, ['-H', `Host: ${asked}`]),
  then: {
    status: 421,
    prints: ['apache-httpd/misdirected-request', 'apache-httpd/misdirected-request-page'],
  },
  check: {
    run: guideCheck(guide, 'proxy-sends-another-name'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /^ *1 AH02032: Hostname www\.example\.com provided via SNI and hostname app\.example\.com/m,
  },
  fix: {
    says: 'Let the proxy name the site of the request in its TLS handshake, here with proxy_ssl_name.',
    do: ({ nginx, pass }) => nginx.configure(pass(guideSnippet(guide, 'send-the-same-name'))),
  },
  gone: { status: 200 },
});
