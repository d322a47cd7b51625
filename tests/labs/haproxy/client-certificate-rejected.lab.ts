import { readFileSync } from 'node:fs';
import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/haproxy.ts';
import { writePem } from '../software/haproxy-tls.ts';

export const lab = defineLab({
  title: 'A client certificate from a CA that HAProxy does not know',
  software: ['haproxy'],
  fault: 'client-certificate-rejected',
  async given(bench) {
    bench.write('root.pem', readFileSync(bench.tls('good').root, 'utf8'));
    bench.write('client.conf', `insecure\ncert = ${writePem(bench, 'other-client', 'client.pem')}`);
    const bind = `ssl crt ${writePem(bench, 'good')} verify required ca-file ${bench.tls('good').root}`;
    return startBefore(bench, await bench.faultServer(answers()), '', { bind });
  },
  when: ({ haproxy }, bench) => bench.curl(haproxy.url, ['-K', bench.path('client.conf')]),
  then: { code: 56, prints: ['haproxy/client-certificate-rejected'] },
  check: {
    run: 'openssl verify -CAfile <ca-file> -untrusted <client-certificate> <client-certificate>',
    fill: () => ({ '<ca-file>': 'root.pem', '<client-certificate>': 'client.pem' }),
    shows: /unable to get local issuer certificate/,
  },
  fix: {
    says: 'Give the client a certificate that the CA in ca-file signed.',
    do: async (_, bench) => writePem(bench, 'client'),
  },
  gone: { status: 200 },
});
