import { defineLab } from '../runner/lab.ts';
import { setClient, useClientCertificate } from '../software/nginx-client.ts';
import { startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'A host with client certificates asked over the connection of another host',
  software: ['nginx'],
  fault: 'misdirected-request',
  proves: [
    {
      guide: '421-misdirected-request/index',
      cause: 'host-wants-client-certificates',
      fix: 'ask-by-its-own-name',
    },
  ],
  async given(bench) {
    const { chain, key, root } = bench.tls('good');
    const certificate = `ssl_certificate ${chain}; ssl_certificate_key ${key};`;
    const port = await bench.port();
    const http = `server {
    listen 127.0.0.1:${port} ssl;
    server_name www.example.com;
    ${certificate}
    location / { return 200 'ok\\n'; }
  }
  server {
    listen 127.0.0.1:${port} ssl;
    server_name admin.example.com;
    ${certificate}
    ssl_client_certificate ${root}; ssl_verify_depth 2; ssl_verify_client on;
    location / { return 200 'ok\\n'; }
  }`;
    const nginx = await startNginx(bench, { http });
    const certificates = useClientCertificate(bench, 'client');
    const askFor = (name: string) =>
      setClient(
        bench,
        ...certificates,
        `resolve = "${name}:${port}:127.0.0.1"`,
        `url = "https://${name}:${port}/"`,
      );
    askFor('www.example.com');
    return { nginx, port, askFor };
  },
  when: (_, bench) => bench.curl('-k', ['-K', bench.path('client.conf'), '-H', 'Host: admin.example.com']),
  then: {
    status: 421,
    prints: ['nginx/other-name-than-negotiated', 'nginx/misdirected-request-page'],
  },
  fix: {
    says: 'Open a connection of its own for that host, so that its name stands in the TLS handshake.',
    do: async ({ askFor }) => askFor('admin.example.com'),
  },
  gone: { status: 200 },
});
