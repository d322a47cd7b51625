import { connect } from 'node:net';
import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { poll } from '../runner/poll.ts';
import { passTo, startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'A worker with no file left for the connection to the upstream',
  software: ['nginx'],
  fault: 'file-descriptors-exhausted',
  async given(bench) {
    const app = await bench.faultServer(answers());
    const server = passTo(`http://${app.address}`);
    const nginx = await startNginx(bench, { server, main: 'worker_rlimit_nofile 20;' });
    // Idle clients take one file after the other, until one is left, which the next client takes.
    await poll(12_000, async () => {
      const { status } = await bench.curl(nginx.url);
      if (status === 500) return true;
      const idle = connect(nginx.port, '127.0.0.1').on('error', () => undefined);
      bench.finally(async () => void idle.destroy());
      return false;
    });
    return { nginx, server };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 500, prints: ['nginx/socket-too-many-open-files', 'nginx/internal-server-error-page'] },
  check: {
    run: "grep 'Max open files' /proc/<worker-pid>/limits",
    fill: ({ nginx }) => ({
      '<worker-pid>': `$(tr -d ' ' </proc/${nginx.service.pid}/task/${nginx.service.pid}/children)`,
    }),
    shows: /^Max open files +20 +20 /,
  },
  fix: {
    says: 'Let each worker open more files, and restart.',
    async do({ nginx, server }) {
      await nginx.configure({ server, main: 'worker_rlimit_nofile 4096;' });
      await nginx.service.restart();
    },
  },
  gone: { status: 200 },
});
