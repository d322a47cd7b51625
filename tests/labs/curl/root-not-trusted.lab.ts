import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askTls, configureCurl } from '../software/curl.ts';
import { fillHost } from '../software/tls-files.ts';
import { useCertificate } from '../software/tls.ts';

const guide = 'unable-to-get-local-issuer-certificate/index';

export const lab = defineLab({
  title: 'A certificate of a private authority that curl does not know',
  software: ['curl'],
  fault: 'certificate-unknown-issuer',
  proves: [{ guide, cause: 'private-root', fix: 'trust-the-root' }],
  given: async (bench) => ({
    app: await bench.faultServer(answers(), undefined, useCertificate(bench.tls('good'))),
  }),
  when: askTls,
  then: { code: 60, prints: ['curl/local-issuer-missing'] },
  check: {
    run: guideCheck(guide, 'private-root'),
    fill: fillHost,
    shows: /1 s:CN = Lab intermediate CA\n +i:CN = Lab root CA$/m,
    remains: 'The server sends the same chain; curl trusts its root now.',
  },
  fix: {
    says: "Name the file of the authority's root in curl's configuration: cacert.",
    do: (_, bench) => Promise.resolve(configureCurl(bench, `cacert = ${bench.tls('good').root}`)),
  },
  gone: { code: 0, status: 200 },
});
