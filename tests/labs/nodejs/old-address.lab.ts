import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { connect, planNode, runNode, server } from '../software/nodejs.ts';
import { joinNetworks, replaceFile, runInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'A name in /etc/hosts with the address that the host had before it moved',
  software: ['nodejs'],
  tools: ['ip', 'nsenter'],
  needsRoot: true,
  fault: 'connection-timeout',
  proves: [{ guide: 'etimedout/index', cause: 'wrong-address', fix: 'correct-the-address' }],
  async given(bench) {
    const [networks, port] = [await joinNetworks(bench), await bench.port()];
    const ready = { prints: /listening/ };
    await planNode(bench, server, [port, '0.0.0.0'], ready, { network: networks.server }).start();
    await runInside(
      bench,
      networks.client,
      'echo 1 > /proc/sys/net/ipv4/tcp_syn_retries && ip route add default via 192.0.2.2',
    );
    const setAddress = (address: string) => bench.write('etc-hosts', `${address} app.example.com\n`);
    await replaceFile(bench, networks.client, '/etc/hosts', '198.51.100.9 app.example.com\n');
    return { ...networks, port, setAddress };
  },
  when: ({ client, port }, bench) => runNode(bench, connect, [port, 'app.example.com'], { inside: client }),
  then: { code: 1, prints: ['nodejs/connect-timed-out'] },
  check: {
    run: guideCheck('etimedout/index', 'wrong-address'),
    fill: () => ({ '<host>': 'app.example.com' }),
    inside: ({ client }) => client,
    shows: /^198\.51\.100\.9 /,
  },
  fix: {
    says: 'Correct the address of the name in /etc/hosts.',
    do: async ({ setAddress, serverAddress }) => setAddress(serverAddress),
  },
  gone: { code: 0 },
});
