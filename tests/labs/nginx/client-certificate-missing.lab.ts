import { defineLab } from '../runner/lab.ts';
import {
  askAs,
  setClient,
  startAskingForCertificate,
  useClientCertificate,
} from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A client that has no certificate, before ssl_verify_client on',
  software: ['nginx'],
  fault: 'client-certificate-missing',
  given(bench) {
    setClient(bench);
    return startAskingForCertificate(bench);
  },
  when: ({ url }, bench) => askAs(bench, url, '-k'),
  then: {
    status: 400,
    prints: ['nginx/client-certificate-missing', 'nginx/no-required-certificate-page'],
  },
  check: {
    run: 'openssl s_client -connect <server-ip>:<port> </dev/null 2>/dev/null | grep -A 1 "client certificate CA names"',
    fill: ({ port }) => ({ '<server-ip>': '127.0.0.1', '<port>': port }),
    remains: 'nginx asks for a certificate as before; the client brings one now.',
    shows: /^Acceptable client certificate CA names\nCN = Lab root CA$/m,
  },
  fix: {
    says: 'Let the client present its certificate.',
    do: async (_, bench) => setClient(bench, ...useClientCertificate(bench, 'client')),
  },
  gone: { status: 200 },
});
