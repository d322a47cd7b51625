import { defineLab } from '../runner/lab.ts';
import { fillShow, nginxConfiguration, planNginx } from '../software/nginx.ts';
import { answer } from '../software/nginx-client.ts';

/** The site, and a server for all names that are not the site's. */
const partsFor = (port: number, names: string) => ({
  http: `server { listen 127.0.0.1:${port} default_server; server_name _; return 444; }`,
  server: `server_name ${names};\n    ${answer}`,
});

export const lab = defineLab({
  title: 'A name that no server block has, before a default server that returns 444',
  software: ['nginx'],
  fault: 'access-denied',
  async given(bench) {
    const nginx = await planNginx(bench, {});
    const parts = partsFor(nginx.port, 'www.example.com');
    bench.write('nginx.conf', nginxConfiguration(bench, nginx.port, parts));
    await nginx.service.start();
    return nginx;
  },
  when: ({ url }, bench) => bench.curl(url, ['-H', 'Host: example.com']),
  then: { code: 52, prints: ['nginx/status-444'] },
  check: {
    run: "sudo nginx -T 2>/dev/null | grep -oE 'server_name [^;]*;|return 444'",
    fill: fillShow,
    shows: /^return 444\nserver_name www\.example\.com;$/m,
  },
  fix: {
    says: 'Add the name to the server_name of the site.',
    do: ({ configure, port }) => configure(partsFor(port, 'www.example.com example.com')),
  },
  gone: { code: 0, status: 200 },
});
