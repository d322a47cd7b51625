import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/haproxy.ts';

const users = (name: string) => ({
  frontend: 'http-request auth realm staff unless { http_auth(staff) }\n  default_backend be',
  more: `userlist staff\n  user ${name} insecure-password right`,
});

export const lab = defineLab({
  title: 'A login of a user whom HAProxy does not know',
  software: ['haproxy'],
  fault: 'authentication-required',
  given: async (bench) => startBefore(bench, await bench.faultServer(answers()), '', users('ada')),
  when: ({ haproxy }, bench) => bench.curl(haproxy.url, ['-u', 'grace:right']),
  then: { status: 401, prints: ['haproxy/login-required', 'haproxy/body-401'] },
  fix: {
    says: 'Add the user to the userlist.',
    do: ({ haproxy, parts }) => haproxy.configure({ ...parts, ...users('grace') }),
  },
  gone: { status: 200 },
});
