import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/haproxy.ts';
import { writePem } from '../software/haproxy-tls.ts';

export const lab = defineLab({
  title: 'A client without the certificate that HAProxy requires',
  software: ['haproxy'],
  fault: 'client-certificate-missing',
  async given(bench) {
    bench.write('client.conf', 'insecure');
    const bind = `ssl crt ${writePem(bench, 'good')} verify required ca-file ${bench.tls('good').root}`;
    return startBefore(bench, await bench.faultServer(answers()), '', { bind });
  },
  when: ({ haproxy }, bench) => bench.curl(haproxy.url, ['-K', bench.path('client.conf')]),
  then: { code: 56, prints: ['haproxy/client-certificate-missing'] },
  check: {
    run: "grep -nE 'verify required' /etc/haproxy/haproxy.cfg",
    fill: () => ({ '/etc/haproxy/': '' }),
    remains: 'The fix leaves what this looks at as it is.',
    shows: /bind .*verify required/,
  },
  fix: {
    says: 'Give the client a certificate that the CA in ca-file signed.',
    do: async (_, bench) => bench.write('client.conf', `insecure\ncert = ${writePem(bench, 'client')}`),
  },
  gone: { status: 200 },
});
