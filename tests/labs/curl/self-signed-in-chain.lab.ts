import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { askTls, configureCurl, useChainWithRoot } from '../software/curl.ts';

export const lab = defineLab({
  title: 'A chain with a private root that curl does not know',
  software: ['curl'],
  fault: 'certificate-unknown-issuer',
  proves: [
    { guide: 'self-signed-certificate/index', cause: 'private-root-sent', fix: 'trust-the-sent-root' },
  ],
  given: async (bench) => ({ app: await bench.faultServer(answers(), undefined, useChainWithRoot(bench)) }),
  when: askTls,
  then: { code: 60, prints: ['curl/self-signed-in-chain'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> </dev/null 2>/dev/null | grep -E "^ *[0-9]+ s:|^ *i:"',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /2 s:CN = Lab root CA\n +i:CN = Lab root CA/,
    remains: 'The server sends the same chain; curl trusts its root now.',
  },
  fix: {
    says: "Name the file of that root in curl's configuration, if the root is one of your own: cacert.",
    do: (_, bench) => Promise.resolve(configureCurl(bench, `cacert = ${bench.tls('good').root}`)),
  },
  gone: { code: 0, status: 200 },
});
