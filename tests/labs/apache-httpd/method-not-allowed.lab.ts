import { defineLab } from '../runner/lab.ts';
import { startApache } from '../software/apache-httpd.ts';
import { answers } from '../runner/fault-modes.ts';

export const lab = defineLab({
  title: 'A PUT to an address that Apache serves as a file',
  software: ['apache-httpd'],
  fault: 'method-not-allowed',
  async given(bench) {
    return { apache: await startApache(bench, {}), app: await bench.faultServer(answers()) };
  },
  when: ({ apache }, bench) => bench.curl(`${apache.url}index.html`, ['-X', 'PUT', '-d', 'x']),
  then: { status: 405, prints: ['apache-httpd/method-not-allowed-page'] },
  fix: {
    says: 'Pass the address to the application that handles PUT.',
    do: ({ apache, app }) =>
      apache.configure({
        modules: ['proxy', 'proxy_http'],
        server: `ProxyPass "/" "http://${app.address}/"`,
      }),
  },
  gone: { status: 200 },
});
