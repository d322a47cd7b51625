import { rmSync } from 'node:fs';
import { defineLab } from '../runner/lab.ts';
import { planNode, server } from '../software/nodejs.ts';
import { runPython } from '../software/python.ts';

/** Holds a connection for two seconds, or until something happens to it, then uses it. */
const ask = `import select, socket
connection = socket.create_connection(("127.0.0.1", 8080))
select.select([connection], [], [], 2)
connection.sendall(b"GET / HTTP/1.1\\r\\nHost: app\\r\\n\\r\\n")
print(connection.recv(1000))`;

/** Waits until there is a connection. */
const cleanUp = `until ss -Htn state established dport = :8080 | grep -q .; do sleep 0.01; done
ss -K dst 127.0.0.1 dport = :8080 >/dev/null
`;

export const lab = defineLab({
  title: 'A script on the same machine that closes connections by force',
  software: ['python', 'nodejs'],
  tools: ['ip', 'nsenter'],
  needsRoot: true,
  fault: 'connection-aborted-locally',
  async given(bench) {
    const network = await bench.network();
    await planNode(bench, server, [8080], { prints: /listening/ }, { network }).start();
    const script = bench.write('clean-up.sh', cleanUp);
    return { network, script };
  },
  async when({ network }, bench) {
    const cleaning = bench.run('test ! -e clean-up.sh || bash clean-up.sh', { inside: network });
    const sight = await runPython(bench, ask, [], { inside: network });
    await cleaning;
    return sight;
  },
  then: { code: 1, prints: ['python/connection-aborted'] },
  check: {
    run: 'grep -n "ss -K" clean-up.sh',
    shows: /^2:ss -K /,
  },
  fix: {
    says: 'Remove the script that closes connections.',
    do: async ({ script }) => rmSync(script),
  },
  gone: { code: 0 },
});
