import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { connect } from '../software/openssl.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A port where nothing listens',
  software: ['openssl'],
  fault: 'connection-refused',
  proves: [{ guide: 'econnrefused/index', cause: 'nothing-listens', fix: 'start-the-service' }],
  async given(bench) {
    const files = bench.tls('good');
    return { app: await bench.faultServer('refuses', undefined, useCertificate(files)), root: files.root };
  },
  when: connect,
  then: { code: 1, prints: ['openssl/connect-refused', 'openssl/connect-errno'] },
  check: {
    run: guideCheck('econnrefused/index', 'nothing-listens'),
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^State.*\n$/,
  },
  fix: {
    says: 'Start the service that should listen on the port.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0 },
});
