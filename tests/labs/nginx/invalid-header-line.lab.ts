import { defineLab } from '../runner/lab.ts';
import { askAs, setClient, startAnswering } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A client that sends a header name with a space in it',
  software: ['nginx'],
  fault: 'malformed-request',
  given(bench) {
    setClient(bench, 'header = "X Token: 42"');
    return startAnswering(bench);
  },
  when: ({ url }, bench) => askAs(bench, url),
  then: { status: 400, prints: ['nginx/invalid-header-line', 'nginx/bad-request-page'] },
  check: {
    run: "curl -sv -o /dev/null -K client.conf http://<server-ip>:<port>/ 2>&1 | grep '^> '",
    fill: ({ port }) => ({ '<server-ip>': '127.0.0.1', '<port>': port }),
    shows: /^> X Token: 42\r?$/m,
  },
  fix: {
    says: 'Repair the client, so that its header names are single words.',
    do: async (_, bench) => setClient(bench, 'header = "X-Token: 42"'),
  },
  gone: { status: 200 },
});
