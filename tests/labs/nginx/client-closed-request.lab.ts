import { answers, stalls } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { timedFile, timedFormat, timedLog } from '../software/nginx-timed.ts';
import { passTo, startNginx } from '../software/nginx.ts';

const guide = 'nginx-499-client-closed-request/index';

export const lab = defineLab({
  title: 'A client that gives up before the application answers',
  software: ['nginx'],
  fault: 'client-closed-connection',
  proves: [{ guide, cause: 'slow-answers', fix: 'shorten-the-work' }],
  async given(bench) {
    const app = await bench.faultServer(stalls);
    const server = `${timedLog(bench)}\n    ${passTo(`http://${app.address}`)}`;
    return { app, times: timedFile(bench), nginx: await startNginx(bench, { http: timedFormat(), server }) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url, ['-m', '1']),
  then: { code: 28, prints: ['nginx/client-closed-request', 'nginx/status-499'] },
  check: {
    run: guideCheck(guide, 'slow-answers'),
    fill: ({ times }) => ({ '/var/log/nginx/access.log': times }),
    remains: 'The log keeps its lines.',
    shows: /^499 1 requests, 1\.\d s on average$/m,
  },
  fix: {
    says: 'Make the application answer before the client gives up.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0, status: 200 },
});
