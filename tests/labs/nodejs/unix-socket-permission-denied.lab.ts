import { chmodSync } from 'node:fs';
import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { connect, runNode } from '../software/nodejs.ts';

export const lab = defineLab({
  title: 'A Unix socket that the user may not write to',
  software: ['nodejs'],
  needsRoot: true,
  fault: 'unix-socket-permission-denied',
  async given(bench) {
    const app = await bench.faultServer(answers(), { path: bench.path('app.sock') });
    chmodSync(app.path, 0o600);
    return { app };
  },
  when: ({ app }, bench) => runNode(bench, connect, [app.path], { as: 'nobody' }),
  then: { code: 1, prints: ['nodejs/unix-socket-permission-denied'] },
  check: {
    run: "stat -c '%A %U %n' <socket-path>",
    fill: ({ app }) => ({ '<socket-path>': app.path }),
    shows: /^srw------- root /,
  },
  fix: {
    says: 'Give the user write access to the socket.',
    do: async ({ app }) => chmodSync(app.path, 0o666),
  },
  gone: { code: 0 },
});
