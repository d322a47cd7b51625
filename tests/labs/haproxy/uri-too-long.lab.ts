import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { fillLog, startBefore } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'An address that does not fit the buffer',
  software: ['haproxy'],
  fault: 'request-uri-too-long',
  given: async (bench) => startBefore(bench, await bench.faultServer(answers())),
  when: ({ haproxy }, bench) => bench.curl(`${haproxy.url}?q=${'x'.repeat(17_000)}`),
  then: { status: 400, prints: ['haproxy/uri-too-long', 'haproxy/body-400'] },
  check: {
    run: "grep -c ' 400 .* PR-- ' /var/log/haproxy.log",
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: /^1$/m,
  },
  fix: {
    says: 'Give HAProxy a buffer that holds the whole address: tune.bufsize 32768.',
    do: ({ haproxy, parts }) => haproxy.configure({ ...parts, global: 'tune.bufsize 32768' }),
  },
  gone: { status: 200 },
});
