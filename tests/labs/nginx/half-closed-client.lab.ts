import { waits } from '../runner/fault-modes.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { timedFile, timedFormat, timedLog } from '../software/nginx-timed.ts';
import { passTo, startNginx } from '../software/nginx.ts';

const guide = 'nginx-499-client-closed-request/index';

export const lab = defineLab({
  title: 'A client that closes its sending side and still listens',
  software: ['nginx'],
  tools: ['socat'],
  fault: 'client-closed-connection',
  proves: [{ guide, cause: 'half-closed', fix: 'finish-the-work' }],
  async given(bench) {
    // The client waits until its request has come through: what nginx is at when it leaves is then always the same.
    const app = await bench.faultServer((socket, request) => {
      bench.write('arrived', '');
      waits(300)(socket, request);
    });
    const parts = (directive = '') => ({
      http: timedFormat(),
      server: `${timedLog(bench)}\n    ${passTo(`http://${app.address}`, directive)}`,
    });
    return { parts, times: timedFile(bench), nginx: await startNginx(bench, parts()) };
  },
  when: ({ nginx }, bench) =>
    bench.run(
      String.raw`{ printf 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'; until [ -e arrived ]; do sleep 0.01; done; } | socat -t 3 - TCP:127.0.0.1:${nginx.port} | grep '^HTTP/1.1 200'`,
    ),
  then: { code: 1, prints: ['nginx/client-closed-request', 'nginx/status-499'] },
  check: {
    run: guideCheck(guide, 'half-closed'),
    fill: ({ times }) => ({ '/var/log/nginx/access.log': times }),
    remains: 'The log keeps its lines.',
    shows: /^ *1 127\.0\.0\.1 \/$/m,
  },
  fix: {
    says: 'Let nginx go on although the client seems to have left.',
    do: ({ nginx, parts }) => nginx.configure(parts(guideSnippet(guide, 'finish-the-work'))),
  },
  gone: { code: 0 },
});
