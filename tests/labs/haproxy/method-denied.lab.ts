import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/haproxy.ts';

const allow = (...methods: string[]) => ({
  frontend: `http-request deny deny_status 405 unless { method ${methods.join(' ')} }\n  default_backend be`,
});

export const lab = defineLab({
  title: 'A rule that lets only some methods through',
  software: ['haproxy'],
  fault: 'method-not-allowed',
  given: async (bench) => startBefore(bench, await bench.faultServer(answers()), '', allow('GET', 'HEAD')),
  when: ({ haproxy }, bench) => bench.curl(haproxy.url, ['-d', 'name=value']),
  then: { status: 405, prints: ['haproxy/body-405'] },
  fix: {
    says: 'Add the method to the rule.',
    do: ({ haproxy, parts }) => haproxy.configure({ ...parts, ...allow('GET', 'HEAD', 'POST') }),
  },
  gone: { status: 200 },
});
