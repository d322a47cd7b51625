import { chmodSync } from 'node:fs';
import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: "A Unix socket that nginx's worker user may not write to",
  software: ['nginx'],
  needsRoot: true,
  fault: 'unix-socket-permission-denied',
  proves: [{ guide: '502-bad-gateway/nginx', cause: 'permission-denied', fix: 'allow-the-connection' }],
  async given(bench) {
    const app = await bench.faultServer(answers(), { path: bench.path('app.sock') });
    chmodSync(app.path, 0o600);
    return { app, nginx: await startNginx(bench, { server: passTo(`http://unix:${app.path}`) }) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 502, prints: ['nginx/unix-socket-permission-denied', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck('502-bad-gateway/nginx', 'permission-denied'),
    fill: ({ app }) => ({ '<nginx-user>': 'nobody', '/run/<app>.sock': app.path }),
    shows: /^curl: \(7\)/m,
  },
  fix: {
    says: "Give the socket nginx's group and the mode 0660.",
    do: ({ app }, bench) => bench.run(`chgrp nogroup ${app.path} && chmod 0660 ${app.path}`),
  },
  gone: { status: 200 },
});
