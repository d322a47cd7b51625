import { defineLab } from '../runner/lab.ts';
import { runInside } from '../software/private-networks.ts';
import { runPython } from '../software/python.ts';

/** Sends a hundred packets without a pause, and asks for errors, as ping does. */
const send = `import socket
receiver = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receiver.bind(("127.0.0.1", 9999))
sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
sender.setsockopt(socket.IPPROTO_IP, 11, 1)
for _ in range(100):
    sender.sendto(b"x" * 500, ("127.0.0.1", 9999))`;

export const lab = defineLab({
  title: 'A program that sends faster than the queue of the interface empties',
  software: ['python'],
  tools: ['ip', 'nsenter'],
  needsRoot: true,
  fault: 'network-memory-exhausted',
  async given(bench) {
    const network = await bench.network();
    await runInside(
      bench,
      network,
      'tc qdisc add dev lo root handle 1: tbf rate 8kbit burst 2000 limit 2000',
    );
    return { network };
  },
  when: ({ network }, bench) => runPython(bench, send, [], { inside: network }),
  then: { code: 1, prints: ['python/no-buffer-space'] },
  check: {
    run: 'tc qdisc show dev lo',
    inside: ({ network }) => network,
    shows: /^qdisc tbf .* rate 8Kbit /,
  },
  fix: {
    says: 'Give the interface its full speed.',
    do: ({ network }, bench) => runInside(bench, network, 'tc qdisc del dev lo root'),
  },
  gone: { code: 0 },
});
