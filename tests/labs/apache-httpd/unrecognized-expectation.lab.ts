import { defineLab } from '../runner/lab.ts';
import { startApache } from '../software/apache-httpd.ts';
import { askAs, setClient } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'An Expect header with something else than 100-continue',
  software: ['apache-httpd'],
  fault: 'malformed-request',
  async given(bench) {
    setClient(bench, 'header = "Expect: 200-ok"');
    return { apache: await startApache(bench, { server: 'LogLevel info' }) };
  },
  when: ({ apache }, bench) => askAs(bench, apache.url),
  then: {
    status: 417,
    prints: ['apache-httpd/unrecognized-expectation', 'apache-httpd/expectation-failed-page'],
  },
  fix: { says: 'Send no Expect header.', do: async (_, bench) => setClient(bench) },
  gone: { status: 200 },
});
