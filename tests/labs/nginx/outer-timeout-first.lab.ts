import { waits } from '../runner/fault-modes.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { timedFile, timedFormat, timedLog } from '../software/nginx-timed.ts';
import { passTo, startNginx } from '../software/nginx.ts';

const guide = 'nginx-499-client-closed-request/index';

export const lab = defineLab({
  title: 'A proxy in front of nginx that waits for less time',
  software: ['nginx'],
  fault: 'client-closed-connection',
  proves: [{ guide, cause: 'outer-timeout', fix: 'order-the-timeouts' }],
  async given(bench) {
    const [app, port] = [await bench.faultServer(waits(1500)), await bench.port()];
    const inner = `server {
    listen 127.0.0.1:${port};
    ${timedLog(bench)}
    ${passTo(`http://${app.address}`)}
  }`;
    const parts = (limit: string) => ({
      http: `${timedFormat()}\n  ${inner}`,
      server: `access_log off;\n    ${passTo(`http://127.0.0.1:${port}`, limit)}`,
    });
    return {
      parts,
      times: timedFile(bench),
      nginx: await startNginx(bench, parts('proxy_read_timeout 1s;')),
    };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: {
    status: 504,
    prints: ['nginx/client-closed-request', 'nginx/status-499', 'nginx/response-header-timed-out'],
  },
  check: {
    run: guideCheck(guide, 'outer-timeout'),
    fill: ({ times }) => ({ '/var/log/nginx/access.log': times }),
    remains: 'The log keeps its lines.',
    shows: /^ *1 1$/m,
  },
  fix: {
    says: 'Let the outer proxy wait longer than the inner one.',
    do: ({ nginx, parts }) => nginx.configure(parts(guideSnippet(guide, 'order-the-timeouts'))),
  },
  gone: { status: 200, within: 6000 },
});
