import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { originTls, replaceCertificate } from '../software/curl.ts';
import { connect, startTlsApp } from '../software/openssl.ts';
import { useCertificateAlone } from '../software/tls.ts';
import { fillHost } from '../software/tls-files.ts';

const guide = 'unable-to-get-local-issuer-certificate/index';

export const lab = defineLab({
  title: 'A server that sends its certificate without the intermediate one',
  software: ['openssl'],
  fault: 'certificate-unknown-issuer',
  proves: [originTls, { guide, cause: 'intermediate-missing', fix: 'send-the-full-chain' }],
  given: startTlsApp((bench) => useCertificateAlone(bench.tls('good'))),
  when: connect,
  then: {
    code: 0,
    prints: ['openssl/local-issuer', 'openssl/first-certificate', 'openssl/return-first-certificate'],
  },
  check: {
    run: guideCheck(guide, 'intermediate-missing'),
    fill: fillHost,
    shows: /^1$/m,
  },
  fix: {
    says: 'Let the server send its whole chain: its certificate and the intermediate one.',
    do: replaceCertificate,
  },
  gone: { code: 0 },
});
