import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askTls, configureCurl } from '../software/curl.ts';
import { startPlainSite } from '../software/tls-sites.ts';

export const lab = defineLab({
  title: 'A server without TLS on the port that is asked with https://',
  software: ['curl', 'nginx'],
  fault: 'tls-to-plain-port',
  proves: [{ guide: 'ssl-wrong-version-number/index', cause: 'listener-without-tls', fix: 'turn-tls-on' }],
  given(bench) {
    configureCurl(bench, `cacert = ${bench.tls('good').root}`);
    return startPlainSite(bench);
  },
  when: askTls,
  then: { code: 35, prints: ['curl/wrong-version-number'] },
  check: {
    run: guideCheck('502-bad-gateway/index', 'protocol-mismatch'),
    fill: ({ app }) => ({
      '<app-name>:443:<app-address>:<app-port>': `localhost:443:127.0.0.1:${app.port}`,
      '<app-name>': 'localhost',
    }),
    shows: /wrong version number/,
  },
  fix: {
    says: 'Let the server speak TLS on this port: listen … ssl, with certificate and key.',
    do: ({ turnOnTls }) => turnOnTls(),
  },
  gone: { code: 0, status: 200 },
});
