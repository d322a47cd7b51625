import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startCaddy } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'An upstream port where nothing listens',
  software: ['caddy'],
  fault: 'connection-refused',
  proves: [
    { guide: '502-bad-gateway/index', cause: 'application-down', fix: 'start-application' },
    { guide: '502-bad-gateway/caddy', cause: 'nothing-listens', fix: 'point-to-the-application' },
  ],
  async given(bench) {
    const app = await bench.faultServer('refuses');
    return { app, caddy: await startCaddy(bench, { site: passTo(app.address) }) };
  },
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 502, prints: ['caddy/connect-refused'] },
  check: {
    run: guideCheck('502-bad-gateway/index', 'application-down'),
    fill: ({ app }) => ({ '<app-port>': app.port }),
    shows: /^State.*\n$/,
  },
  fix: {
    says: 'Start the application on the port that reverse_proxy names.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
