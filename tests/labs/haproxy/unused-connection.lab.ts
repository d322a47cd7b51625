import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { fillLog, startBefore } from '../software/haproxy.ts';

const guide = '408-request-timeout/index';
const defaults = 'no option dontlognull\n  timeout http-request 1s';

export const lab = defineLab({
  title: 'A connection that is opened in advance and never used',
  software: ['haproxy'],
  fault: 'client-too-slow',
  proves: [{ guide, cause: 'unused-connection', fix: 'ignore-unused-connections' }],
  given: async (bench) => startBefore(bench, await bench.faultServer(answers()), '', { defaults }),
  when: ({ haproxy }, bench) =>
    bench.run(`exec 3<>/dev/tcp/127.0.0.1/${haproxy.port}; timeout 5 cat <&3 | grep -q ' 408 '`),
  then: { code: 0, prints: ['haproxy/request-timed-out'] },
  check: {
    run: guideCheck(guide, 'unused-connection'),
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: /^1$/m,
  },
  fix: {
    says: 'Tell HAProxy to pass over connections on which nothing arrived.',
    do: ({ haproxy, parts }) =>
      haproxy.configure({
        ...parts,
        defaults: `${defaults}\n  ${guideSnippet(guide, 'ignore-unused-connections')}`,
      }),
  },
  gone: { code: 1 },
});
