import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/haproxy.ts';

const limit = (bytes: number) =>
  `http-request deny deny_status 413 if { req.hdr_val(content-length) gt ${bytes} }\n  default_backend be`;

export const lab = defineLab({
  title: 'An upload larger than a rule allows',
  software: ['haproxy'],
  fault: 'request-body-too-large',
  given: async (bench) =>
    startBefore(bench, await bench.faultServer(answers()), '', { frontend: limit(1000) }),
  when: ({ haproxy }, bench) => bench.curl(haproxy.url, ['--data', 'x'.repeat(2000)]),
  then: { status: 413, prints: ['haproxy/body-too-large', 'haproxy/body-413'] },
  check: {
    run: "grep -nE 'deny_status 413' /etc/haproxy/haproxy.cfg",
    fill: () => ({ '/etc/haproxy/': '' }),
    shows: /content-length\) gt 1000 }/,
  },
  fix: {
    says: 'Raise the limit of the rule above what honest clients upload.',
    do: ({ haproxy, parts }) => haproxy.configure({ ...parts, frontend: limit(100_000) }),
  },
  gone: { status: 200 },
});
