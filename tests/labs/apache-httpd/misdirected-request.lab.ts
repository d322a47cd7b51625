import { defineLab } from '../runner/lab.ts';
import { startApache } from '../software/apache-httpd.ts';
import { passTo, startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'A proxy that names one site in its TLS handshake and another in its request',
  software: ['apache-httpd', 'nginx'],
  fault: 'configuration-error',
  async given(bench) {
    const [port, { chain, key }] = [await bench.port(), bench.tls('good')];
    const addSite = (name: string, protocol: string) => `<VirtualHost *:${port}>
ServerName ${name}
SSLEngine on
SSLProtocol ${protocol}
SSLCertificateFile ${chain}
SSLCertificateKeyFile ${key}
</VirtualHost>`;
    const sites = [addSite('www.example.com', '+TLSv1.2 +TLSv1.3'), addSite('app.example.com', 'TLSv1.2')];
    const server = [`Listen 127.0.0.1:${port}`, ...sites].join('\n');
    const apache = await startApache(bench, { modules: ['ssl'], server });
    const passAs = (name: string) =>
      `proxy_ssl_server_name on;\nproxy_ssl_name ${name};\n${passTo(`https://127.0.0.1:${port}`, 'proxy_set_header Host app.example.com;')}`;
    return { apache, port, passAs, nginx: await startNginx(bench, { server: passAs('www.example.com') }) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: {
    status: 421,
    prints: ['apache-httpd/misdirected-request', 'apache-httpd/misdirected-request-page'],
  },
  check: {
    run: 'curl -sk -o /dev/null -w "%{http_code}\\n" --resolve <tls-name>:<port>:<server-ip> -H "Host: <hostname>" https://<tls-name>:<port>/',
    fill: ({ port }) => ({
      '<tls-name>': 'www.example.com',
      '<hostname>': 'app.example.com',
      '<server-ip>': '127.0.0.1',
      '<port>': port,
    }),
    remains: 'The fix changes which name the proxy sends, not the sites.',
    shows: /^421$/m,
  },
  fix: {
    says: 'Let the proxy name the site of the request in its TLS handshake, here with proxy_ssl_name.',
    do: ({ nginx, passAs }) => nginx.configure({ server: passAs('app.example.com') }),
  },
  gone: { status: 200 },
});
