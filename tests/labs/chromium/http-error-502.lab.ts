import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startCaddy } from '../software/caddy.ts';
import { browse } from '../software/chromium.ts';

export const lab = defineLab({
  title: 'A gateway without a page of its own, before a port where nothing listens',
  software: ['chromium', 'caddy'],
  tools: ['certutil'],
  fault: 'connection-refused',
  proves: [{ guide: '502-bad-gateway/index', cause: 'application-down', fix: 'start-application' }],
  async given(bench) {
    const app = await bench.faultServer('refuses');
    return { app, caddy: await startCaddy(bench, { site: passTo(app.address) }) };
  },
  when: ({ caddy }, bench) => browse(bench, caddy.url),
  then: { code: 1, status: 502, prints: ['chromium/http-error-502', 'chromium/unable-to-handle'] },
  check: {
    run: guideCheck('502-bad-gateway/index', 'application-down'),
    fill: ({ app }) => ({ '<app-port>': app.port }),
    shows: /^State.*\n$/,
  },
  fix: {
    says: 'Start the application on the port that reverse_proxy names.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0, status: 200 },
});
