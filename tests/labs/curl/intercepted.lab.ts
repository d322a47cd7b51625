import { readFileSync } from 'node:fs';
import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askTls, configureCurl } from '../software/curl.ts';
import { useCertificate } from '../software/tls.ts';

const guide = 'unable-to-get-local-issuer-certificate/index';

export const lab = defineLab({
  title: 'A proxy that signs the certificate of a site anew, with an authority that curl does not know',
  software: ['curl'],
  fault: 'certificate-unknown-issuer',
  proves: [{ guide, cause: 'intercepted', fix: 'trust-the-root' }],
  async given(bench) {
    const roots = bench.write('roots.pem', readFileSync(bench.tls('good').root, 'utf8'));
    configureCurl(bench, `cacert = ${roots}`);
    const app = await bench.faultServer(answers(), undefined, useCertificate(bench.tls('unknown-issuer')));
    return { app };
  },
  when: askTls,
  then: { code: 60, prints: ['curl/local-issuer-missing'] },
  check: {
    run: guideCheck(guide, 'intercepted'),
    fill: ({ app }) => ({ '<host>': `localhost:${app.port}` }),
    shows: /issuer: CN=Lab other CA$/m,
    remains: 'The proxy signs with the same authority; curl knows it now.',
  },
  fix: {
    says: "Add the proxy's root to the roots that curl trusts.",
    do: (_, bench) => {
      const { root, otherRoot } = bench.tls('good');
      const both = readFileSync(root, 'utf8') + readFileSync(otherRoot, 'utf8');
      return Promise.resolve(bench.write('roots.pem', both));
    },
  },
  gone: { code: 0, status: 200 },
});
