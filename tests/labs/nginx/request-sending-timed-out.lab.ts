import { createServer, type Server } from 'node:net';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { answers } from '../runner/fault-modes.ts';
import { passTo, startNginx } from '../software/nginx.ts';

const guide = '504-gateway-timeout/nginx';

export const lab = defineLab({
  title: 'An application that stops reading an upload',
  software: ['nginx'],
  fault: 'request-write-timeout',
  proves: [{ guide, cause: 'upload-not-read', fix: 'hand-over-uploads' }],
  async given(bench) {
    const port = await bench.port();
    const deaf = createServer({ pauseOnConnect: true }, (socket) => socket.on('error', () => undefined));
    await new Promise<void>((resolve) => deaf.listen(port, '127.0.0.1', resolve));
    const stop = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()));
    bench.finally(async () => {
      if (deaf.listening) deaf.close();
    });
    bench.write('upload', 'x'.repeat(20_000_000));
    const app = await bench.faultServer('refuses', { port });
    const server = passTo(`http://127.0.0.1:${port}`, 'proxy_send_timeout 1s;', 'client_max_body_size 30m;');
    const nginx = await startNginx(bench, { server });
    return { app, nginx, replace: () => Promise.race([stop(deaf), Promise.resolve()]) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url, ['--data-binary', '@upload']),
  then: { status: 504, prints: ['nginx/request-sending-timed-out', 'nginx/gateway-timeout-page'] },
  check: {
    run: guideCheck(guide, 'upload-not-read'),
    fill: ({ nginx }) => ({ '/var/log/nginx/error.log': nginx.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /^1$/m,
  },
  fix: {
    says: 'Make the application read the whole upload.',
    async do({ app, replace }) {
      await replace();
      await app.be(answers());
    },
  },
  gone: { status: 200, within: 6000 },
});
