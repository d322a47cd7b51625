import { defineLab } from '../runner/lab.ts';
import { askAs, setClient, startAnswering } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A request body with a transfer coding that nginx does not know',
  software: ['nginx'],
  fault: 'malformed-request',
  given(bench) {
    setClient(bench, 'header = "Transfer-Encoding: gzip"');
    return startAnswering(bench);
  },
  when: ({ url }, bench) => askAs(bench, url),
  then: { status: 501, prints: ['nginx/unknown-transfer-encoding', 'nginx/not-implemented-page'] },
  fix: { says: 'Send the body without that coding.', do: async (_, bench) => setClient(bench) },
  gone: { status: 200 },
});
