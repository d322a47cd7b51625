import { defineLab } from '../runner/lab.ts';
import {
  askAs,
  setClient,
  startAskingForCertificate,
  useClientCertificate,
} from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A client certificate of an issuer that nginx does not trust',
  software: ['nginx'],
  fault: 'client-certificate-rejected',
  given(bench) {
    setClient(bench, ...useClientCertificate(bench, 'other-client'));
    return startAskingForCertificate(bench);
  },
  when: ({ url }, bench) => askAs(bench, url, '-k'),
  then: { status: 400, prints: ['nginx/client-certificate-rejected', 'nginx/ssl-certificate-error-page'] },
  check: {
    run: 'openssl verify -CAfile <ca-file> -untrusted <client-certificate> <client-certificate>',
    fill: () => ({ '<ca-file>': '../certificates/root.pem', '<client-certificate>': 'client.pem' }),
    shows: /client\.pem: verification failed/,
  },
  fix: {
    says: 'Give the client a certificate of the issuer in ssl_client_certificate.',
    do: async (_, bench) => setClient(bench, ...useClientCertificate(bench, 'client')),
  },
  gone: { status: 200 },
});
