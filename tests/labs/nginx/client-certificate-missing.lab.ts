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
    run: 'grep -o "ssl_verify_client on" nginx.conf',
    remains: 'The fix leaves what this looks at as it is.',
    shows: /ssl_verify_client on/,
  },
  fix: {
    says: 'Let the client present its certificate.',
    do: async (_, bench) => setClient(bench, ...useClientCertificate(bench, 'client')),
  },
  gone: { status: 200 },
});
