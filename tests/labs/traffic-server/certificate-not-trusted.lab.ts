import { defineLab } from '../runner/lab.ts';
import { useCertificate } from '../software/tls.ts';
import { startBeforeTls, trust } from '../software/traffic-server.ts';

export const lab = defineLab({
  title: 'A certificate of the origin from a CA that Traffic Server does not know',
  software: ['traffic-server'],
  fault: 'certificate-unknown-issuer',
  given: (bench) => startBeforeTls(bench, useCertificate(bench.tls('good')), bench.tls('good').otherRoot),
  when: ({ server }, bench) => bench.curl(server.url),
  then: {
    status: 502,
    prints: ['traffic-server/certificate-not-trusted', 'traffic-server/tls-connect-failed'],
  },
  check: {
    run: 'curl -sS https://localhost:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    remains: 'The fix changes whom Traffic Server trusts, not the origin.',
    shows: /unable to get local issuer certificate/,
  },
  fix: {
    says: 'Let Traffic Server trust the CA of the application: proxy.config.ssl.client.CA.cert.filename.',
    do: ({ app, server }, bench) =>
      server.configure({
        remap: `map / https://localhost:${app.port}/`,
        records: trust(bench.tls('good').root),
      }),
  },
  gone: { status: 200 },
});
