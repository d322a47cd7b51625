import { chmodSync } from 'node:fs';
import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startApache } from '../software/apache-httpd.ts';
import { passTo } from '../software/apache-proxy.ts';

export const lab = defineLab({
  title: "A Unix socket that Apache's user may not write to",
  software: ['apache-httpd'],
  needsRoot: true,
  fault: 'unix-socket-permission-denied',
  proves: [{ guide: '503-service-unavailable/apache', cause: 'socket-denied', fix: 'open-the-socket' }],
  async given(bench) {
    const app = await bench.faultServer(answers(), { path: bench.path('app.sock') });
    chmodSync(app.path, 0o600);
    return { app, apache: await startApache(bench, passTo(`unix:${app.path}|http://localhost/`)) };
  },
  when: ask,
  then: {
    status: 503,
    prints: ['apache-httpd/unix-socket-permission-denied', 'apache-httpd/failed-to-make-connection'],
  },
  check: {
    run: guideCheck('503-service-unavailable/apache', 'socket-denied'),
    fill: ({ app }) => ({ '<socket>': app.path }),
    shows: /^curl: \(7\)/m,
  },
  fix: {
    says: "Give the socket Apache's group and the mode 0660.",
    do: ({ app }, bench) => bench.run(`chgrp www-data ${app.path} && chmod 0660 ${app.path}`),
  },
  gone: { status: 200 },
});
