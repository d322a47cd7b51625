import { stalls } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { askTls, configureCurl, startTlsApp } from '../software/curl.ts';
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
  fix: {
    says: 'Let the service on this port speak TLS.',
    do: ({ app }, bench) => app.present(useCertificate(bench.tls('good'))),
  },
  gone: { code: 0, status: 200 },
});
