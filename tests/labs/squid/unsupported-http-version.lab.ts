import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startWithServer } from '../software/squid.ts';

export const lab = defineLab({
  title: 'HTTP/3.0 in the request line of HTTP/1',
  software: ['squid'],
  fault: 'http-version-mismatch',
  async given(bench) {
    const given = await startWithServer(bench, answers());
    const say = (version: string) =>
      bench.write(
        'request',
        `GET http://${given.server.address}/ HTTP/${version}\r\nHost: ${given.server.address}\r\nConnection: close\r\n\r\n`,
      );
    say('3.0');
    return { ...given, say };
  },
  when: ({ squid }, bench) => bench.curl(`telnet://127.0.0.1:${squid.port}`, ['-T', 'request']),
  then: { status: 505, prints: ['squid/unsupported-http-version'] },
  fix: { says: 'Let the client speak HTTP/1.1.', do: async ({ say }) => say('1.1') },
  gone: { status: 200 },
});
