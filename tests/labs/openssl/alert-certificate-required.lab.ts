import { readFileSync } from 'node:fs';
import type { Bench } from '../runner/bench.ts';
import { answers, type Mode } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { bringCertificate } from '../software/openssl.ts';
import { fillHost } from '../software/tls-files.ts';
import { useCertificate } from '../software/tls.ts';

/** Answers and closes, so that s_client ends. */
const answersOnce: Mode = (socket, request) => {
  answers()(socket, request);
  socket.end();
};

const ask = (bench: Bench, port: number, options = '') =>
  bench.run(
    `printf 'GET / HTTP/1.1\\r\\n\\r\\n' | openssl s_client -connect localhost:${port} -ign_eof ${options}`,
  );

const guide = 'tls-handshake-failure/index';

export const lab = defineLab({
  title: 'A server that wants a certificate from its client and gets none',
  software: ['openssl'],
  fault: 'client-certificate-missing',
  proves: [{ guide, cause: 'client-certificate', fix: 'bring-a-certificate' }],
  async given(bench) {
    const files = bench.tls('good');
    const tls = { ...useCertificate(files), ca: readFileSync(files.root), requestCert: true };
    return { app: await bench.faultServer(answersOnce, undefined, tls) };
  },
  when: ({ app }, bench) => ask(bench, app.port),
  then: { code: 1, prints: ['openssl/alert-certificate-required'] },
  check: {
    run: guideCheck(guide, 'client-certificate'),
    fill: fillHost,
    shows: /CN = Lab root CA/,
    remains: 'The server asks for a certificate as before; the client brings one now.',
  },
  fix: {
    says: 'Bring a certificate and its key: -cert, -cert_chain and -key.',
    do: (_, bench) => Promise.resolve(bringCertificate(bench, 'client')),
  },
  gone: {
    code: 0,
    when: ({ app }, bench) => ask(bench, app.port, '-cert client.pem -cert_chain client.pem -key client.key'),
  },
});
