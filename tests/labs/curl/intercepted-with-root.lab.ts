import { readFileSync } from 'node:fs';
import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askTls, configureCurl } from '../software/curl.ts';
import { fillHost } from '../software/tls-files.ts';

const guide = 'self-signed-certificate/index';

export const lab = defineLab({
  title: 'A proxy that signs the certificate of a site anew, and sends its root with it',
  software: ['curl'],
  fault: 'certificate-unknown-issuer',
  proves: [{ guide, cause: 'intercepted-with-root', fix: 'trust-the-sent-root' }],
  async given(bench) {
    const roots = bench.write('roots.pem', readFileSync(bench.tls('good').root, 'utf8'));
    configureCurl(bench, `cacert = ${roots}`);
    const { key, chain, otherRoot } = bench.tls('unknown-issuer');
    const cert = readFileSync(chain, 'utf8') + readFileSync(otherRoot, 'utf8');
    return { app: await bench.faultServer(answers(), undefined, { key: readFileSync(key), cert }) };
  },
  when: askTls,
  then: { code: 60, prints: ['curl/self-signed-in-chain'] },
  check: {
    run: guideCheck(guide, 'intercepted-with-root'),
    fill: fillHost,
    shows: /^ +i:CN = Lab other CA$/m,
    remains: 'The proxy sends the same chain; curl trusts its root now.',
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
