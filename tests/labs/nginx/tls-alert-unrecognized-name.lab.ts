import { fill, guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, serverOf, startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'An upstream that needs a server name (SNI), and nginx sends none',
  software: ['nginx'],
  fault: 'tls-protocol-error',
  proves: [{ guide: '502-bad-gateway/nginx', cause: 'tls-mismatch', fix: 'match-tls' }],
  async given(bench) {
    const port = await bench.port();
    const { key, chain, root } = bench.tls('good');
    const http = [
      serverOf(`127.0.0.1:${port} ssl default_server`, 'ssl_reject_handshake on;'),
      serverOf(
        `127.0.0.1:${port} ssl`,
        'server_name app.example.com;',
        `ssl_certificate ${chain};`,
        `ssl_certificate_key ${key};`,
      ),
    ].join('\n');
    const nginx = await startNginx(bench, { http, server: passTo(`https://127.0.0.1:${port}`) });
    return { http, nginx, port, root };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 502, prints: ['nginx/tls-alert-unrecognized-name', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck('502-bad-gateway/nginx', 'tls-mismatch'),
    fill: ({ port }) => ({
      '<upstream-host>': '127.0.0.1',
      '<port>': port,
      '<upstream-name>': 'app.example.com',
    }),
    remains: 'The fix changes what nginx sends, not the upstream.',
    shows: /CONNECTION ESTABLISHED/,
  },
  fix: {
    says: 'Let nginx send the name, and check the certificate against its issuer.',
    do: ({ http, nginx, port, root }) => {
      const snippet = fill(guideSnippet('502-bad-gateway/nginx', 'match-tls'), {
        'https://app.example.com': `https://127.0.0.1:${port}`,
        '/etc/nginx/upstream-ca.pem': root,
      });
      return nginx.configure({ http, server: `location / { ${snippet} }` });
    },
  },
  gone: { status: 200 },
});
