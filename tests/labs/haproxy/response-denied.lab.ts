import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startBefore } from '../software/haproxy.ts';

const deny = (condition: string) => ({ backend: `http-response deny if ${condition}` });

export const lab = defineLab({
  title: 'An http-response deny rule that is too wide',
  software: ['haproxy'],
  fault: 'configuration-error',
  proves: [{ guide: '502-bad-gateway/haproxy', cause: 'rule-blocks-response', fix: 'find-blocking-rule' }],
  given: async (bench) =>
    startBefore(bench, await bench.faultServer(answers()), '', deny('{ res.hdr(Content-Type) -m found }')),
  when: ask,
  then: { status: 502, prints: ['haproxy/response-blocked', 'haproxy/body-502'] },
  check: {
    run: guideCheck('502-bad-gateway/haproxy', 'rule-blocks-response'),
    fill: () => ({ '/etc/haproxy/': '' }),
    shows: /http-response deny if { res\.hdr\(Content-Type\) -m found }/,
  },
  fix: {
    says: 'Narrow the condition of the rule.',
    do: ({ haproxy, app }) =>
      haproxy.configure({
        backend: `${deny('{ res.hdr(Content-Type) -m beg application/x-secret }').backend}\n  server s1 ${app.address}`,
      }),
  },
  gone: { status: 200 },
});
