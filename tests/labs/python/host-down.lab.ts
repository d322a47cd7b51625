import { defineLab } from '../runner/lab.ts';
import { planNode, server } from '../software/nodejs.ts';
import { joinNetworks, runInside } from '../software/private-networks.ts';
import { connect, runPython } from '../software/python.ts';

/** Answers each SYN with the ICMP message "destination host unknown", as a router would. */
const router = `import socket, struct
packets = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x0800))
icmp = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)
def checksum(data):
    total = sum(struct.unpack("!%dH" % (len(data) // 2), data))
    while total >> 16:
        total = (total >> 16) + (total & 0xffff)
    return ~total & 0xffff
print("ready", flush=True)
while True:
    packet, origin = packets.recvfrom(2000)
    is_syn = packet[9] == 6 and packet[33] & 0x12 == 2
    if origin[2] == socket.PACKET_OUTGOING or not is_syn:
        continue
    message = struct.pack("!BBHI", 3, 7, 0, 0) + packet[:28]
    message = struct.pack("!BBHI", 3, 7, checksum(message), 0) + packet[:28]
    icmp.sendto(message, (socket.inet_ntoa(packet[12:16]), 0))`;

const rule = 'INPUT -i eth0 -p tcp -j DROP';

export const lab = defineLab({
  title: 'A router that says "destination host unknown"',
  software: ['python', 'nodejs'],
  tools: ['iptables', 'ip', 'nsenter'],
  needsRoot: true,
  fault: 'destination-unroutable',
  async given(bench) {
    const [networks, port] = [await joinNetworks(bench), await bench.port()];
    const { server: host } = networks;
    await planNode(bench, server, [port, '0.0.0.0'], { prints: /listening/ }, { network: host }).start();
    await runInside(bench, host, `iptables -A ${rule}`);
    const [command = '', ...enter] = host.enter;
    const answering = await bench.start({
      name: 'router',
      product: 'linux',
      command,
      args: [...enter, '/usr/bin/python3', bench.write('router.py', router)],
      ready: { prints: /ready/ },
      logs: {},
    });
    return { ...networks, port, answering };
  },
  when: ({ client, serverAddress, port }, bench) =>
    runPython(bench, connect, [serverAddress, port], { inside: client }),
  then: { code: 1, prints: ['python/host-down'] },
  check: {
    run: 'sudo iptables -S INPUT',
    inside: ({ server: host }) => host,
    shows: /-i eth0 -p tcp -j DROP/,
  },
  fix: {
    says: 'Let the packets reach the host again.',
    async do({ server: host, answering }, bench) {
      await answering.stop();
      await runInside(bench, host, `iptables -D ${rule}`);
    },
  },
  gone: { code: 0 },
});
