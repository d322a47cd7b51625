import { defineLab } from '../runner/lab.ts';
import { runInside } from '../software/private-networks.ts';
import { runPython } from '../software/python.ts';

/** Sends a frame, as DHCP clients and sniffers do. */
const sendFrame = `import socket
link = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 3)
link.bind(("eth0", 0))
link.send(b"x" * 60)`;

export const lab = defineLab({
  title: 'A program that uses an interface that is switched off',
  software: ['python'],
  tools: ['ip', 'nsenter'],
  needsRoot: true,
  fault: 'network-interface-down',
  async given(bench) {
    const network = await bench.network();
    await runInside(bench, network, 'ip link add eth0 type veth peer name peer && ip link set peer up');
    return { network };
  },
  when: ({ network }, bench) => runPython(bench, sendFrame, [], { inside: network }),
  then: { code: 1, prints: ['python/network-down'] },
  check: {
    run: "ip -brief link show eth0 | awk '{print $1, $2}'",
    inside: ({ network }) => network,
    shows: / DOWN$/m,
  },
  fix: {
    says: 'Switch the interface on.',
    do: ({ network }, bench) => runInside(bench, network, 'ip link set eth0 up'),
  },
  gone: { code: 0 },
});
