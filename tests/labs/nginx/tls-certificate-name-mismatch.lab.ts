import { fill, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx, tlsServerOf } from '../software/nginx.ts';

export const lab = defineLab({
  title: "nginx checks the upstream's certificate for the name of the upstream block",
  software: ['nginx'],
  fault: 'certificate-name-mismatch',
  async given(bench) {
    const port = await bench.port();
    const { root } = bench.tls('good');
    const http = `${tlsServerOf(port, bench.tls('good'))}\n  upstream app { server 127.0.0.1:${port}; }`;
    const server = passTo('https://app', 'proxy_ssl_verify on;', `proxy_ssl_trusted_certificate ${root};`);
    return { http, port, root, nginx: await startNginx(bench, { http, server }) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 502, prints: ['nginx/tls-certificate-name-mismatch', 'nginx/bad-gateway-page'] },
  check: {
    run: 'openssl s_client -connect <upstream-host>:<port> </dev/null 2>/dev/null | openssl x509 -noout -ext subjectAltName',
    fill: ({ port }) => ({ '<upstream-host>': '127.0.0.1', '<port>': port }),
    remains: 'The fix changes which name nginx checks, not the certificate.',
    shows: /DNS:app\.example\.com/,
  },
  fix: {
    says: 'Name the host of the certificate with proxy_ssl_name.',
    do: ({ http, nginx, root }) => {
      const snippet = fill(guideSnippet('502-bad-gateway/nginx', 'match-tls'), {
        'https://app.example.com': 'https://app',
        '/etc/nginx/upstream-ca.pem': root,
      });
      return nginx.configure({ http, server: `location / { ${snippet} }` });
    },
  },
  gone: { status: 200 },
});
