import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { connect, planNode, runNode, server } from '../software/nodejs.ts';
import { runInside } from '../software/private-networks.ts';

const rule = (port: number) => `INPUT -p tcp --dport ${port} -j DROP`;

export const lab = defineLab({
  title: 'A firewall that drops the packets of the client',
  software: ['nodejs'],
  tools: ['iptables', 'nsenter'],
  needsRoot: true,
  fault: 'firewall-drops-packets',
  proves: [{ guide: 'etimedout/index', cause: 'firewall-drops', fix: 'let-the-packets-through' }],
  async given(bench) {
    const [network, port] = [await bench.network(), await bench.port()];
    await planNode(bench, server, [port], { prints: /listening/ }, { network }).start();
    await runInside(bench, network, 'echo 1 > /proc/sys/net/ipv4/tcp_syn_retries');
    await runInside(bench, network, `iptables -A ${rule(port)}`);
    return { network, port };
  },
  when: ({ network, port }, bench) => runNode(bench, connect, [port, '127.0.0.1'], { inside: network }),
  then: { code: 1, prints: ['nodejs/connect-timed-out'] },
  check: {
    run: guideCheck('etimedout/index', 'firewall-drops'),
    inside: ({ network }) => network,
    shows: /-j DROP/,
  },
  fix: {
    says: 'Delete the rule that drops the packets.',
    do: ({ network, port }, bench) => runInside(bench, network, `iptables -D ${rule(port)}`),
  },
  gone: { code: 0 },
});
