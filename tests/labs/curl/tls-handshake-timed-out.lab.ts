import { answers, stalls } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { askTls, configureCurl } from '../software/curl.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A port that accepts connections and never answers the TLS handshake',
  software: ['curl'],
  fault: 'connection-timeout',
  async given(bench) {
    configureCurl(bench, `cacert = ${bench.tls('good').root}`, 'connect-timeout = 1');
    return { app: await bench.faultServer(stalls) };
  },
  when: askTls,
  then: { code: 28, prints: ['curl/tls-handshake-timed-out'] },
  check: {
    run: 'timeout 1 openssl s_client -connect localhost:<port> </dev/null 2>/dev/null | grep -c "BEGIN CERTIFICATE"',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^0$/m,
  },
  fix: {
    says: 'Let the service on this port speak TLS.',
    async do({ app }, bench) {
      await app.present(useCertificate(bench.tls('good')));
      await app.be(answers());
    },
  },
  gone: { code: 0, status: 200 },
});
