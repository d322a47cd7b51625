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
    run: 'openssl s_client -connect <server-ip>:<port> </dev/null 2>/dev/null | grep -A 1 "client certificate CA names"',
    fill: ({ haproxy }) => ({ '<server-ip>': '127.0.0.1', '<port>': haproxy.port }),
    remains: 'HAProxy asks for a certificate as before; the client brings one now.',
    shows: /^Acceptable client certificate CA names\nCN = Lab root CA$/m,
  },
  fix: {
    says: 'Give the client a certificate that the CA in ca-file signed.',
    do: async (_, bench) => bench.write('client.conf', `insecure\ncert = ${writePem(bench, 'client')}`),
  },
  gone: { status: 200 },
});
