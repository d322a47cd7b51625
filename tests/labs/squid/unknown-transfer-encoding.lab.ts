import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startWithServer } from '../software/squid.ts';
import { askAs, setClient } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A request body with a transfer coding that Squid does not know',
  software: ['squid'],
  fault: 'malformed-request',
  async given(bench) {
    setClient(bench, 'header = "Transfer-Encoding: gzip"');
    return startWithServer(bench, answers());
  },
  when: ({ server, squid }, bench) => askAs(bench, `http://${server.address}/`, '-x', squid.url),
  then: { status: 501, prints: ['squid/unsupported-request', 'squid/unsupported-request-page'] },
  fix: { says: 'Send the body without that coding.', do: async (_, bench) => setClient(bench) },
  gone: { status: 200 },
});
