import { defineLab } from '../runner/lab.ts';
import { fillLog, startLighttpd } from '../software/lighttpd.ts';

export const lab = defineLab({
  title: 'A request header larger than server.max-request-field-size',
  software: ['lighttpd'],
  fault: 'request-header-too-large',
  given: async (bench) => ({ lighttpd: await startLighttpd(bench, '') }),
  when: ({ lighttpd }, bench) => bench.curl(lighttpd.url, ['-H', `Cookie: big=${'x'.repeat(10_000)}`]),
  then: { status: 431, prints: ['lighttpd/request-header-too-large', 'lighttpd/page-431'] },
  check: {
    run: 'grep -c "oversized request-header" /var/log/lighttpd/error.log',
    fill: fillLog,
    shows: /^[1-9]/m,
    remains: 'The log keeps its lines.',
  },
  fix: {
    says: 'Accept headers of 16 KB.',
    do: ({ lighttpd }) => lighttpd.configure('server.max-request-field-size = 16384'),
  },
  gone: { status: 200 },
});
