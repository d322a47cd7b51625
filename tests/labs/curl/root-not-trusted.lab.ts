import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { askTls, configureCurl, readCertificate } from '../software/curl.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A certificate of a private authority that curl does not know',
  software: ['curl'],
  fault: 'certificate-unknown-issuer',
  given: async (bench) => ({
    app: await bench.faultServer(answers(), undefined, useCertificate(bench.tls('good'))),
  }),
  when: askTls,
  then: { code: 60, prints: ['curl/local-issuer-missing'] },
  check: readCertificate(
    /^issuer=CN = Lab intermediate CA$/m,
    'The server sends the same certificate; curl trusts its root now.',
  ),
  fix: {
    says: "Name the file of the authority's root in curl's configuration: cacert.",
    do: (_, bench) => Promise.resolve(configureCurl(bench, `cacert = ${bench.tls('good').root}`)),
  },
  gone: { code: 0, status: 200 },
});
