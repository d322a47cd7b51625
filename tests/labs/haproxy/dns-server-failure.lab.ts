import { createSocket } from 'node:dgram';
import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, waitForLog } from '../software/haproxy.ts';
import { startWithResolver } from '../software/haproxy-resolver.ts';

const servfail = 2;

/** Answers every query with the query itself, marked as an answer with the status SERVFAIL. */
async function failQueries(port: number) {
  const socket = createSocket('udp4');
  socket.on('message', (query, { port: back, address }) => {
    query.writeUInt8(query.readUInt8(2) | 0x80, 2);
    query.writeUInt8(servfail, 3);
    socket.send(query, back, address);
  });
  await new Promise<void>((resolve) => socket.bind(port, '127.0.0.1', resolve));
  return () => new Promise<void>((resolve) => socket.close(resolve));
}

export const lab = defineLab({
  title: 'A DNS server that answers SERVFAIL',
  software: ['haproxy'],
  tools: ['dig', 'dnsmasq'],
  fault: 'dns-server-failure',
  async given(bench) {
    const port = await bench.port();
    const stop = await failQueries(port);
    const given = await startWithResolver(bench, await bench.faultServer(answers()), undefined, port);
    let isFailing = true;
    const heal = async () => {
      if (isFailing) await stop();
      isFailing = false;
    };
    bench.finally(heal);
    return { ...given, heal };
  },
  async when(given, bench) {
    await waitForLog(given.haproxy, 'unspecified DNS error');
    return ask(given, bench);
  },
  then: { status: 503, prints: ['haproxy/dns-server-failure', 'haproxy/no-server-selected'] },
  check: {
    run: `dig +tries=1 +timeout=1 +noall +comments @<resolver> -p <port> app.example.com | grep -o "status: [A-Z]*"`,
    fill: ({ resolver }) => ({ '<resolver>': '127.0.0.1', '<port>': resolver.port }),
    shows: /status: SERVFAIL/,
  },
  fix: {
    says: 'Repair the DNS server.',
    async do({ resolver, heal }) {
      await heal();
      await resolver.be('host-record=app.example.com,127.0.0.1');
    },
  },
  gone: { status: 200 },
});
