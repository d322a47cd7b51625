import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { fillShow } from '../software/nginx.ts';
import { connect } from '../software/openssl.ts';
import { startPlainSite } from '../software/tls-sites.ts';

const guide = 'ssl-wrong-version-number/index';

export const lab = defineLab({
  title: 'A port that speaks no TLS',
  software: ['openssl', 'nginx'],
  fault: 'tls-to-plain-port',
  proves: [{ guide, cause: 'listener-without-tls', fix: 'turn-tls-on' }],
  given: async (bench) => ({ ...(await startPlainSite(bench)), root: bench.tls('good').root }),
  when: connect,
  then: { code: 1, prints: ['openssl/wrong-version-number'] },
  check: {
    run: guideCheck(guide, 'listener-without-tls'),
    fill: ({ app }) => fillShow(app),
    shows: /listen 127\.0\.0\.1:\d+;$/m,
  },
  fix: {
    says: 'Let the server speak TLS on this port: listen … ssl, with certificate and key.',
    do: ({ turnOnTls }) => turnOnTls(),
  },
  gone: { code: 0 },
});
