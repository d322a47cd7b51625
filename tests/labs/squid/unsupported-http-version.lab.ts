import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { askAs, setClient } from '../software/nginx-client.ts';
import { startWithServer } from '../software/squid.ts';

export const lab = defineLab({
  title: 'HTTP/3.0 in the request line of HTTP/1',
  software: ['squid'],
  fault: 'http-version-mismatch',
  async given(bench) {
    const given = await startWithServer(bench, answers());
    // curl writes the target as it is, so that the version of its own comes after another one.
    setClient(bench, `request-target = "http://${given.server.address}/ HTTP/3.0\\r\\nX-Rest:"`);
    return given;
  },
  when: ({ server, squid }, bench) => askAs(bench, squid.url, '-H', `Host: ${server.address}`),
  then: { status: 505, prints: ['squid/unsupported-http-version'] },
  fix: {
    says: 'Let the client speak HTTP/1.1.',
    do: async ({ server }, bench) => setClient(bench, `request-target = "http://${server.address}/"`),
  },
  gone: { status: 200 },
});
