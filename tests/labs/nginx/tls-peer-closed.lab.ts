import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx } from '../software/nginx.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A port that closes the connection in the TLS handshake',
  software: ['nginx'],
  tools: ['socat'],
  fault: 'tls-protocol-error',
  proves: [{ guide: '502-bad-gateway/nginx', cause: 'tls-mismatch', fix: 'match-tls' }],
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
    return { app, closer, nginx: await startNginx(bench, { server: passTo(`https://${app.address}`) }) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 502, prints: ['nginx/tls-peer-closed', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck('502-bad-gateway/nginx', 'tls-mismatch'),
    fill: ({ app }) => ({
      '<upstream-host>': '127.0.0.1',
      '<port>': app.port,
      '<upstream-name>': 'app.example.com',
    }),
    shows: /unexpected eof/,
  },
  fix: {
    says: 'Start a server that speaks TLS at this port.',
    async do({ app, closer }) {
      await closer.stop();
      await app.be(answers());
    },
  },
  gone: { status: 200 },
});
