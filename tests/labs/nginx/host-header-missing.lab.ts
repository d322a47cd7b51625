import { defineLab } from '../runner/lab.ts';
import { askAs, setClient, startAnswering } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A client that sends no Host header',
  software: ['nginx'],
  fault: 'malformed-request',
  given(bench) {
    setClient(bench, 'header = "Host:"');
    return startAnswering(bench);
  },
  when: ({ url }, bench) => askAs(bench, url),
  then: { status: 400, prints: ['nginx/host-header-missing', 'nginx/bad-request-page'] },
  check: { run: 'cat client.conf', shows: /^header = "Host:"$/m },
  fix: {
    says: 'Repair the client, so that it sends the name of the host.',
    do: async (_, bench) => setClient(bench),
  },
  gone: { status: 200 },
});
