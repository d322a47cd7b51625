import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { fillLog, passTo, startLighttpd } from '../software/lighttpd.ts';

export const lab = defineLab({
  title: 'A request body larger than server.max-request-size',
  software: ['lighttpd'],
  fault: 'request-body-too-large',
  async given(bench) {
    const app = await bench.faultServer(answers());
    const lighttpd = await startLighttpd(bench, `${passTo(app)}\nserver.max-request-size = 1`);
    return { app, lighttpd };
  },
  when: ({ lighttpd }, bench) => bench.curl(lighttpd.url, ['-d', 'x'.repeat(3000)]),
  then: { status: 413, prints: ['lighttpd/request-body-too-large', 'lighttpd/page-413'] },
  check: {
    run: 'grep -c "request-size too long" /var/log/lighttpd/error.log',
    fill: fillLog,
    shows: /^[1-9]/m,
    remains: 'The log keeps its lines.',
  },
  fix: {
    says: 'Accept larger bodies: server.max-request-size counts in kilobytes.',
    do: ({ app, lighttpd }) => lighttpd.configure(`${passTo(app)}\nserver.max-request-size = 10`),
  },
  gone: { status: 200 },
});
