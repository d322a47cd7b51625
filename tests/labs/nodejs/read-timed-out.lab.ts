import { existsSync, rmSync } from 'node:fs';
import { defineLab } from '../runner/lab.ts';
import { poll } from '../runner/poll.ts';
import { planNode, runNode, server } from '../software/nodejs.ts';
import { joinNetworks, runInside } from '../software/private-networks.ts';

/** Asks once, and again on the same connection once the file "again" is there. */
const client = `const { existsSync, writeFileSync } = require('node:fs');
const [port, host] = process.argv.slice(2);
const socket = require('node:net').connect(port, host);
const ask = () => socket.write('GET / HTTP/1.1\\r\\nHost: app\\r\\n\\r\\n');
ask();
socket.once('data', () => {
  writeFileSync('answered', '');
  const timer = setInterval(() => {
    if (!existsSync('again')) return;
    clearInterval(timer);
    ask();
    socket.once('data', () => socket.end());
  }, 20);
});`;

export const lab = defineLab({
  title: 'An open connection whose way is cut',
  software: ['nodejs'],
  tools: ['ip', 'nsenter'],
  needsRoot: true,
  fault: 'connection-timeout',
  async given(bench) {
    const [networks, port] = [await joinNetworks(bench), await bench.port()];
    const ready = { prints: /listening/ };
    await planNode(bench, server, [port, '0.0.0.0'], ready, { network: networks.server }).start();
    await runInside(bench, networks.client, 'echo 1 > /proc/sys/net/ipv4/tcp_retries2');
    const cut = { isPlanned: true };
    return { ...networks, port, cut };
  },
  async when({ client: inside, server: host, serverAddress, port, cut }, bench) {
    for (const file of ['answered', 'again']) rmSync(bench.path(file), { force: true });
    const sight = runNode(bench, client, [port, serverAddress], { inside });
    await poll(5000, () => existsSync(bench.path('answered')));
    if (cut.isPlanned) await runInside(bench, host, `ip addr del ${serverAddress}/24 dev eth0`);
    bench.write('again', '');
    return sight;
  },
  then: { code: 1, prints: ['nodejs/read-timed-out'] },
  check: {
    run: 'ip -brief address show eth0',
    inside: ({ server: host }) => host,
    shows: /^(?!.*192\.0\.2\.2)/,
  },
  fix: {
    says: 'Give the server its address back.',
    async do({ server: host, serverAddress, cut }, bench) {
      cut.isPlanned = false;
      await runInside(bench, host, `ip addr add ${serverAddress}/24 dev eth0`);
    },
  },
  gone: { code: 0 },
});
