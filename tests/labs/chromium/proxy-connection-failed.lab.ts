import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { browse } from '../software/chromium.ts';
import { planSquid } from '../software/squid.ts';

export const lab = defineLab({
  title: 'A proxy that is stopped',
  software: ['chromium', 'squid'],
  tools: ['certutil'],
  fault: 'connection-refused',
  proves: [{ guide: 'econnrefused/index', cause: 'nothing-listens', fix: 'start-the-service' }],
  given: async (bench) => ({ app: await bench.faultServer(answers()), squid: await planSquid(bench, {}) }),
  when: ({ app, squid }, bench) => browse(bench, `http://${app.address}/`, { proxy: squid.url }),
  then: { code: 1, prints: ['chromium/err-proxy-connection-failed', 'chromium/wrong-with-the-proxy'] },
  check: {
    run: guideCheck('econnrefused/index', 'nothing-listens'),
    fill: ({ squid }) => ({ '<port>': squid.port }),
    shows: /^State.*\n$/,
  },
  fix: { says: 'Start the proxy.', do: ({ squid }) => squid.service.start() },
  gone: { code: 0, status: 200 },
});
