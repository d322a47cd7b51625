import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { asked, startBehindProxy } from '../software/apache-sites.ts';

const guide = '421-misdirected-request/index';

export const lab = defineLab({
  title: 'A proxy that sends no name in its TLS handshake',
  software: ['apache-httpd', 'nginx'],
  fault: 'configuration-error',
  proves: [{ guide, cause: 'proxy-sends-another-name', fix: 'send-the-same-name' }],
  given: (bench) => startBehindProxy(bench),
  when: ({ nginx }, bench) => bench.curl(nginx.url, ['-H', `Host: ${asked}`]),
  then: {
    status: 421,
    prints: ['apache-httpd/misdirected-without-name', 'apache-httpd/misdirected-request-page'],
  },
  check: {
    run: guideCheck(guide, 'proxy-sends-another-name'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /^ *1 AH02032: Hostname www\.example\.com \(default host as no SNI was provided\)/m,
  },
  fix: {
    says: 'Let the proxy send the name of the requested site in its TLS handshake: proxy_ssl_server_name and proxy_ssl_name.',
    do: ({ nginx, pass }) => nginx.configure(pass(guideSnippet(guide, 'send-the-same-name'))),
  },
  gone: { status: 200 },
});
