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
  check: {
    run: "curl -sv -o /dev/null -K client.conf http://<server-ip>:<port>/ 2>&1 | grep '^> '",
    fill: ({ port }) => ({ '<server-ip>': '127.0.0.1', '<port>': port }),
    shows: /^> GET \/ HTTP\/1\.1\r?\n> User-Agent:/m,
  },
  fix: {
    says: 'Repair the client, so that it sends the name of the host.',
    do: async (_, bench) => setClient(bench),
  },
  gone: { status: 200 },
});
