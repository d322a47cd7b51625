import { defineLab } from '../runner/lab.ts';
import { askAs, setClient, startAnswering } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'HTTP/2.0 in the request line of HTTP/1',
  software: ['nginx'],
  fault: 'http-version-mismatch',
  given(bench) {
    // curl writes the target as it is, so that the version of its own comes after another one.
    setClient(bench, 'request-target = "/ HTTP/2.0\\r\\nX-Rest:"');
    return startAnswering(bench);
  },
  when: ({ url }, bench) => askAs(bench, url),
  then: { status: 505, prints: ['nginx/invalid-version', 'nginx/version-not-supported-page'] },
  fix: {
    says: 'Let the client speak HTTP/1.1, or HTTP/2 properly.',
    do: async (_, bench) => setClient(bench),
  },
  gone: { status: 200 },
});
