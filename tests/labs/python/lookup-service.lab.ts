import { defineLab } from '../runner/lab.ts';
import { replaceFile } from '../software/private-networks.ts';
import { runPython } from '../software/python.ts';

const lookUpHttp = `import socket
print(socket.getaddrinfo("127.0.0.1", "http")[0][4])`;

export const lab = defineLab({
  title: 'A port given as a name, on a system whose list of services is empty',
  software: ['python'],
  tools: ['nsenter'],
  needsRoot: true,
  fault: 'invalid-lookup-request',
  async given(bench) {
    const network = await bench.network();
    await replaceFile(bench, network, '/etc/services', '# none\n');
    return { network };
  },
  when: ({ network }, bench) => runPython(bench, lookUpHttp, [], { inside: network }),
  then: { code: 1, prints: ['python/lookup-service'] },
  check: {
    run: 'getent services http || echo none',
    inside: ({ network }) => network,
    shows: /^none$/m,
  },
  fix: {
    says: 'Bring the list of services back, or give the port as a number.',
    do: async (_, bench) => bench.write('etc-services', 'http 80/tcp\nhttp 80/udp\n'),
  },
  gone: { code: 0 },
});
