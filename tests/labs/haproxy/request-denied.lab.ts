import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/haproxy.ts';

const rules = (network: string) =>
  `http-request deny if { path_beg /admin } !{ src ${network} }\n  default_backend be`;

export const lab = defineLab({
  title: 'A deny rule that does not know the network of the client',
  software: ['haproxy'],
  fault: 'access-denied',
  given: async (bench) =>
    startBefore(bench, await bench.faultServer(answers()), '', { frontend: rules('192.0.2.0/24') }),
  when: ({ haproxy }, bench) => bench.curl(`${haproxy.url}admin`),
  then: { status: 403, prints: ['haproxy/request-denied', 'haproxy/body-403'] },
  check: {
    run: "grep -nE 'http-request +deny' /etc/haproxy/haproxy.cfg",
    fill: () => ({ '/etc/haproxy/': '' }),
    shows: /!{ src 192\.0\.2\.0\/24 }/,
  },
  fix: {
    says: 'Add the network of the client to the rule.',
    do: ({ haproxy, parts }) => haproxy.configure({ ...parts, frontend: rules('192.0.2.0/24 127.0.0.0/8') }),
  },
  gone: { status: 200 },
});
