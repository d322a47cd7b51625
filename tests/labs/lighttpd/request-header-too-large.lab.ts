import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startLighttpd } from '../software/lighttpd.ts';

const guide = '431-request-header-fields-too-large/index';

export const lab = defineLab({
  title: 'A request header larger than server.max-request-field-size',
  software: ['lighttpd'],
  fault: 'request-header-too-large',
  proves: [{ guide, cause: 'limit-too-small', fix: 'raise-the-limit' }],
  given: async (bench) => ({ lighttpd: await startLighttpd(bench, '') }),
  when: ({ lighttpd }, bench) => bench.curl(lighttpd.url, ['-H', `Cookie: big=${'x'.repeat(10_000)}`]),
  then: { status: 431, prints: ['lighttpd/request-header-too-large', 'lighttpd/page-431'] },
  check: {
    run: guideCheck(guide, 'limit-too-small'),
    fill: ({ lighttpd }) => ({ '<url>': lighttpd.url }),
    shows: /^12 kB 431$/m,
  },
  fix: {
    says: 'Accept headers of 16 KB.',
    do: ({ lighttpd }) => lighttpd.configure(guideSnippet(guide, 'raise-the-limit')),
  },
  gone: { status: 200 },
});
