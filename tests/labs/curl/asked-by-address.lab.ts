import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { configureCurl } from '../software/curl.ts';
import { useCertificate } from '../software/tls.ts';

const guide = 'hostname-mismatch/index';

export const lab = defineLab({
  title: 'A client that is configured with an address in the place of the name',
  software: ['curl'],
  fault: 'certificate-name-mismatch',
  proves: [{ guide, cause: 'asked-by-address', fix: 'ask-by-the-name' }],
  async given(bench) {
    const app = await bench.faultServer(answers(), undefined, useCertificate(bench.tls('wrong-name')));
    configureCurl(bench, `cacert = ${bench.tls('good').root}`);
    bench.write('client.conf', `url = "https://127.0.0.1:${app.port}/"\n`);
    return { app };
  },
  when: (_, bench) => bench.run('curl -sS -K client.conf'),
  then: { code: 60, prints: ['curl/certificate-name-mismatch'] },
  check: {
    run: guideCheck(guide, 'asked-by-address'),
    fill: ({ app }) => ({
      '<name>:443:<ip>': `other.example.com:${app.port}:127.0.0.1`,
      '<name>': `other.example.com:${app.port}`,
    }),
    shows: /^200$/m,
    remains: 'The server answers by its name as before; the client asks by it now.',
  },
  fix: {
    says: 'Configure the client with the name in the certificate.',
    do: ({ app }, bench) => {
      const host = `other.example.com:${app.port}`;
      const lines = [`url = "https://${host}/"`, `resolve = "${host}:127.0.0.1"`];
      return Promise.resolve(bench.write('client.conf', `${lines.join('\n')}\n`));
    },
  },
  gone: { code: 0 },
});
