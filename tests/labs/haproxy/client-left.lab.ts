import { answers, drips } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { fillLog, startBefore } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A client that gives up while the body arrives',
  software: ['haproxy'],
  fault: 'client-closed-connection',
  given: async (bench) => startBefore(bench, await bench.faultServer(drips(100, 50))),
  when: ({ haproxy }, bench) => bench.curl(haproxy.url, ['-m', '1']),
  then: { code: 28, prints: ['haproxy/client-left'] },
  check: {
    run: "grep -c ' CD-- ' /var/log/haproxy.log",
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: /^1$/m,
  },
  fix: {
    says: 'Make the application send its whole answer before the client gives up.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200, code: 0 },
});
