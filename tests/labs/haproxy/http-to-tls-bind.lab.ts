import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/haproxy.ts';
import { writePem } from '../software/haproxy-tls.ts';

export const lab = defineLab({
  title: 'A bind line for plain HTTP that says ssl by mistake',
  software: ['haproxy'],
  fault: 'plain-http-to-tls-port',
  given: async (bench) =>
    startBefore(bench, await bench.faultServer(answers()), '', {
      bind: `ssl crt ${writePem(bench, 'good')}`,
    }),
  when: ({ haproxy }, bench) => bench.curl(`http://127.0.0.1:${haproxy.port}/`),
  then: { code: 52, prints: ['haproxy/http-to-tls-bind'] },
  check: {
    run: 'openssl s_client -brief -connect <server-ip>:<port> </dev/null',
    fill: ({ haproxy }) => ({ '<server-ip>': '127.0.0.1', '<port>': haproxy.port }),
    shows: /^CONNECTION ESTABLISHED$/m,
  },
  fix: {
    says: 'Take ssl out of the bind line of the port for plain HTTP.',
    do: ({ haproxy, parts: { backend } }) => haproxy.configure({ backend }),
  },
  gone: { status: 200 },
});
