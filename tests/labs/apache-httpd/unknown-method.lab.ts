import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startApache } from '../software/apache-httpd.ts';

export const lab = defineLab({
  title: 'A method that Apache does not know',
  software: ['apache-httpd'],
  fault: 'method-not-allowed',
  async given(bench) {
    return { apache: await startApache(bench, {}), app: await bench.faultServer(answers()) };
  },
  when: ({ apache }, bench) => bench.curl(apache.url, ['-X', 'PURGE']),
  then: { status: 501, prints: ['apache-httpd/invalid-method', 'apache-httpd/not-implemented-page'] },
  fix: {
    says: 'Pass the address to the application that knows the method.',
    do: ({ apache, app }) =>
      apache.configure({
        modules: ['proxy', 'proxy_http'],
        server: `ProxyPass "/" "http://${app.address}/"`,
      }),
  },
  gone: { status: 200 },
});
