import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startSquid } from '../software/squid.ts';

export const lab = defineLab({
  title: 'A reverse proxy whose only server is down',
  software: ['squid'],
  fault: 'no-healthy-upstream',
  async given(bench) {
    const server = await bench.faultServer('refuses');
    const more = `cache_peer 127.0.0.1 parent ${server.port} 0 no-query originserver`;
    return { server, squid: await startSquid(bench, { port: 'accel defaultsite=localhost', more }) };
  },
  when: ({ squid }, bench) => bench.curl(squid.url),
  then: { status: 502, prints: ['squid/no-path-read-error', 'squid/no-path-logged'] },
  check: {
    run: "ss -ltn 'sport = :<port>'",
    fill: ({ server }) => ({ '<port>': server.port }),
    shows: /^State.*\n$/,
  },
  fix: { says: 'Start the server.', do: ({ server }) => server.be(answers()) },
  gone: { status: 200, within: 15_000 },
});
