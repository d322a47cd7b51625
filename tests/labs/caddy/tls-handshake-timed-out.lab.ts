import { answers, stalls } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { over, passTo, startCaddy } from '../software/caddy.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'An upstream port that accepts connections and never answers the TLS handshake',
  software: ['caddy'],
  fault: 'connection-timeout',
  proves: [{ guide: '504-gateway-timeout/caddy', cause: 'silent-tls', fix: 'match-the-tls-port' }],
  async given(bench) {
    const app = await bench.faultServer(stalls);
    const transport = over('tls', `tls_trusted_ca_certs ${bench.tls('good').root}`, 'tls_timeout 1s');
    return { app, caddy: await startCaddy(bench, { site: passTo(app.address, transport) }) };
  },
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 504, prints: ['caddy/tls-handshake-timed-out'] },
  check: {
    run: 'timeout 1 openssl s_client -connect 127.0.0.1:<port> </dev/null 2>/dev/null | grep -c "BEGIN CERTIFICATE"',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^0$/m,
  },
  fix: {
    says: 'Let the upstream speak TLS on this port.',
    async do({ app }, bench) {
      await app.present(useCertificate(bench.tls('good')));
      await app.be(answers());
    },
  },
  gone: { status: 200 },
});
