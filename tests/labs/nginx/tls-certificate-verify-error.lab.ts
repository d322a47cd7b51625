import { copyFileSync } from 'node:fs';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx, tlsServerOf } from '../software/nginx.ts';

export const lab = defineLab({
  title: "The upstream's certificate has expired",
  software: ['nginx'],
  fault: 'certificate-expired',
  async given(bench) {
    const port = await bench.port();
    const [key, chain] = [bench.path('app.key'), bench.path('app.pem')];
    const install = (name: 'expired' | 'good') => {
      copyFileSync(bench.tls(name).key, key);
      copyFileSync(bench.tls(name).chain, chain);
    };
    install('expired');
    const server = passTo(
      `https://127.0.0.1:${port}`,
      'proxy_ssl_verify on;',
      'proxy_ssl_verify_depth 2;',
      'proxy_ssl_name localhost;',
      `proxy_ssl_trusted_certificate ${bench.tls('good').root};`,
    );
    return {
      install,
      port,
      nginx: await startNginx(bench, { http: tlsServerOf(port, { key, chain }), server }),
    };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 502, prints: ['nginx/tls-certificate-verify-error', 'nginx/bad-gateway-page'] },
  check: {
    run: 'openssl s_client -connect <upstream-host>:<port> </dev/null 2>/dev/null | openssl x509 -noout -enddate',
    fill: ({ port }) => ({ '<upstream-host>': '127.0.0.1', '<port>': port }),
    shows: /^notAfter=Jan  1 00:00:00 2025 GMT$/m,
  },
  fix: {
    says: 'Renew the certificate on the upstream, and let it load the new one.',
    async do({ install, nginx }) {
      install('good');
      nginx.service.signal('SIGHUP');
      return Promise.resolve();
    },
  },
  gone: { status: 200 },
});
