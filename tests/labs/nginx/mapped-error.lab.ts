import { answers } from '../runner/fault-modes.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx } from '../software/nginx.ts';

const guide = '503-service-unavailable/nginx';

export const lab = defineLab({
  title: 'A dead upstream that error_page shows as 503',
  software: ['nginx'],
  fault: 'connection-refused',
  proves: [{ guide, cause: 'mapped-error', fix: 'uncover-the-error' }],
  async given(bench) {
    bench.write('www/maintenance.html', 'Back soon.\n');
    const app = await bench.faultServer('refuses');
    const pass = passTo(`http://${app.address}`);
    const server = `root www;
    error_page 502 504 =503 /maintenance.html;
    location = /maintenance.html { internal; }
    ${pass}`;
    return { app, pass, nginx: await startNginx(bench, { server }) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 503, prints: ['nginx/connect-refused'] },
  check: {
    run: guideCheck(guide, 'mapped-error'),
    fill: ({ nginx }) => ({ '/var/log/nginx/error.log': nginx.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /connect\(\) failed \(111: Connection refused\) while connecting to upstream/,
  },
  fix: {
    says: 'Let error_page keep the status, and start the application.',
    async do({ app, nginx, pass }) {
      await nginx.configure({
        server: `root www;\n    ${guideSnippet(guide, 'uncover-the-error')}\n    ${pass}`,
      });
      await app.be(answers());
    },
  },
  gone: { status: 200 },
});
