import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { fillHost } from '../software/tls-files.ts';
import { useCertificate } from '../software/tls.ts';

const guide = 'tls-handshake-failure/index';

export const lab = defineLab({
  title: 'A port that closes the connection in the TLS handshake',
  software: ['openssl'],
  tools: ['socat'],
  fault: 'connection-closed-before-response',
  async given(bench) {
    const app = await bench.faultServer('refuses', undefined, useCertificate(bench.tls('good')));
    const closer = await bench.start({
      name: 'closer',
      product: 'linux',
      command: 'socat',
      args: [`TCP-LISTEN:${app.port},bind=127.0.0.1,reuseaddr,fork`, 'EXEC:head -c 9'],
      ready: { port: app.port },
      logs: {},
    });
    return { app, closer };
  },
  when: ({ app }, bench) => bench.run(`openssl s_client -connect localhost:${app.port} </dev/null`),
  then: { code: 1, prints: ['openssl/unexpected-eof'] },
  check: { run: guideCheck(guide, 'cut-off'), fill: fillHost, shows: /unexpected eof while reading/ },
  fix: {
    says: 'Start a server that speaks TLS at this port.',
    async do({ app, closer }) {
      await closer.stop();
      await app.be(answers());
    },
  },
  gone: { code: 0 },
});
