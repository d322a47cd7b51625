import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { connect, planNode, runNode, server } from '../software/nodejs.ts';
import { joinNetworks, runInside } from '../software/private-networks.ts';

const ask = guideCheck('econnrefused/index', 'firewall-reject');

export const lab = defineLab({
  title: 'A firewall that rejects the connections of other hosts',
  software: ['nodejs'],
  tools: ['iptables', 'nsenter', 'ip'],
  needsRoot: true,
  fault: 'connection-refused',
  proves: [{ guide: 'econnrefused/index', cause: 'firewall-reject', fix: 'find-the-rejecting-rule' }],
  async given(bench) {
    const [networks, port] = [await joinNetworks(bench), await bench.port()];
    const ready = { prints: /listening/ };
    await planNode(bench, server, [port, '0.0.0.0'], ready, { network: networks.server }).start();
    await runInside(bench, networks.server, 'iptables -A INPUT -i eth0 -p tcp -j REJECT');
    return { ...networks, port };
  },
  when: ({ client, serverAddress, port }, bench) =>
    runNode(bench, connect, [port, serverAddress], { inside: client }),
  then: { code: 1, prints: ['nodejs/connect-refused'] },
  check: {
    run: `${ask} 2>&1 | grep 'Connected to'; sudo nsenter -t <client-pid> -n ${ask} 2>&1 | grep refused`,
    fill: ({ client, serverAddress, port }) => ({
      '<client-pid>': client.pid,
      '<host>': serverAddress,
      '<port>': port,
    }),
    inside: ({ server: host }) => host,
    shows: /Connected to 192\.0\.2\.2.*\n.*Connection refused/,
  },
  fix: {
    says: 'Allow the address of the client to this port, above the rule that rejects.',
    do: ({ server: host, port }, bench) =>
      runInside(bench, host, `iptables -I INPUT -s 192.0.2.1 -p tcp --dport ${port} -j ACCEPT`),
  },
  gone: { code: 0 },
});
