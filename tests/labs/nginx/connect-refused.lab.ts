import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'An upstream port where nothing listens',
  software: ['nginx'],
  fault: 'connection-refused',
  proves: [
    { guide: '502-bad-gateway/nginx', cause: 'nothing-listens', fix: 'start-the-application' },
    { guide: '502-bad-gateway/index', cause: 'application-down', fix: 'start-application' },
  ],
  async given(bench) {
    const app = await bench.faultServer('refuses');
    const nginx = await startNginx(bench, { server: passTo(`http://${app.address}`) });
    return { app, nginx };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 502, prints: ['nginx/connect-refused', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck('502-bad-gateway/nginx', 'nothing-listens'),
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^State.*\n$/,
  },
  fix: {
    says: 'Start the application on the port that proxy_pass names.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
