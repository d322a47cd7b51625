import { sendsBigHeader } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { over, passTo, startBefore } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'A response header larger than max_response_header',
  software: ['caddy'],
  fault: 'response-header-too-big',
  proves: [{ guide: '502-bad-gateway/index', cause: 'header-refused', fix: 'shrink-header' }],
  given: (bench) => startBefore(bench, sendsBigHeader(20_000), over('max_response_header 16KiB')),
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 502, prints: ['caddy/response-header-too-big'] },
  check: {
    run: guideCheck('502-bad-gateway/index', 'header-refused'),
    fill: ({ app }) => ({
      '<cookies>': 'session=1',
      '<app-address>': '127.0.0.1',
      '<app-port>': app.port,
      '<path>': '',
    }),
    remains: 'The fix changes what Caddy accepts, not the upstream.',
    shows: /^200\d\d$/m,
  },
  fix: {
    says: 'Give Caddy room for the whole header: max_response_header 32KiB.',
    do: ({ app, caddy }) => caddy.configure({ site: passTo(app.address, over('max_response_header 32KiB')) }),
  },
  gone: { status: 200 },
});
