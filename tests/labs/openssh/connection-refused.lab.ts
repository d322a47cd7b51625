import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { replaceFile, runInside } from '../software/private-networks.ts';

const makeKeys = `dropbearkey -t ed25519 -f host.key
ssh-keygen -q -t ed25519 -N "" -f id
mkdir -m 700 .ssh && install -m 600 id.pub .ssh/authorized_keys`;

const ask = ['-o', 'BatchMode=yes', '-o', 'StrictHostKeyChecking=no', '-o', 'LogLevel=ERROR', '-i', 'id'];

export const lab = defineLab({
  title: 'A host whose SSH server is not running',
  software: ['openssh'],
  tools: ['dropbear', 'nsenter', 'ip'],
  needsRoot: true,
  fault: 'connection-refused',
  proves: [{ guide: 'econnrefused/index', cause: 'nothing-listens', fix: 'start-the-service' }],
  async given(bench) {
    const [network, port] = [await bench.network(), await bench.port()];
    await runInside(bench, network, makeKeys);
    await replaceFile(bench, network, '/etc/passwd', `root:x:0:0:root:${bench.folder}:/bin/sh\n`);
    const [command = '', ...args] = [...network.enter, 'dropbear', '-F', '-E', '-r', 'host.key', '-P', ''];
    const server = bench.plan({
      name: 'dropbear',
      product: 'openssh',
      command,
      args: [...args, '-p', `127.0.0.1:${port}`],
      ready: { prints: /Not backgrounding/ },
      logs: {},
    });
    return { network, port, server };
  },
  when: ({ network, port }, bench) =>
    bench.exec('ssh', [...ask, '-p', String(port), 'root@127.0.0.1', 'true'], { inside: network }),
  then: { code: 255, prints: ['openssh/connection-refused'] },
  check: {
    run: guideCheck('econnrefused/index', 'nothing-listens'),
    fill: ({ port }) => ({ '<port>': port }),
    inside: ({ network }) => network,
    shows: /^State.*\n$/,
  },
  fix: {
    says: 'Start the SSH server.',
    do: ({ server }) => server.start(),
  },
  gone: { code: 0 },
});
