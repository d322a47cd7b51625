import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { runPython } from '../software/python.ts';

const listen = `import socket, sys
with socket.create_server(("127.0.0.1", int(sys.argv[1]))) as server:
    print(server.getsockname())`;

export const lab = defineLab({
  title: 'A port that another program already listens on',
  software: ['python'],
  fault: 'address-already-in-use',
  proves: [{ guide: 'eaddrinuse/index', cause: 'other-program', fix: 'stop-the-holder' }],
  given: async (bench) => ({ other: await bench.faultServer(answers()) }),
  when: ({ other }, bench) => runPython(bench, listen, [other.port]),
  then: { code: 1, prints: ['python/address-in-use'] },
  check: {
    run: guideCheck('eaddrinuse/index', 'other-program'),
    fill: ({ other }) => ({ '<port>': other.port }),
    shows: /^LISTEN .* 127\.0\.0\.1:/m,
  },
  fix: {
    says: 'Stop the other program.',
    do: ({ other }) => other.refuse(),
  },
  gone: { code: 0 },
});
