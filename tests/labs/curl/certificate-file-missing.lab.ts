import { copyFileSync } from 'node:fs';
import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { askTls, configureCurl } from '../software/curl.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A file of root certificates that is not there',
  software: ['curl'],
  fault: 'certificate-unknown-issuer',
  proves: [
    {
      guide: 'unable-to-get-local-issuer-certificate/index',
      cause: 'store-missing',
      fix: 'restore-the-root-store',
    },
  ],
  async given(bench) {
    const file = bench.path('ca-certificates.crt');
    configureCurl(bench, `cacert = ${file}`);
    const app = await bench.faultServer(answers(), undefined, useCertificate(bench.tls('good')));
    return { app, file };
  },
  when: askTls,
  then: { code: 77, prints: ['curl/certificate-file-missing'] },
  check: {
    run: 'ls -l <ca-file>',
    fill: ({ file }) => ({ '<ca-file>': file }),
    shows: /No such file or directory/,
  },
  fix: {
    says: 'Install the root certificates at the path that curl reads.',
    do: ({ file }, bench) => Promise.resolve(copyFileSync(bench.tls('good').root, file)),
  },
  gone: { code: 0, status: 200 },
});
