import { waits } from '../runner/fault-modes.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { over, passTo, startBefore } from '../software/caddy.ts';

const guide = '504-gateway-timeout/caddy';

export const lab = defineLab({
  title: 'A long poll that is silent for longer than read_timeout',
  software: ['caddy'],
  fault: 'response-timeout',
  proves: [{ guide, cause: 'quiet-stream', fix: 'limit-the-header-only' }],
  given: (bench) => startBefore(bench, waits(2000), over('read_timeout 1s')),
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 504, prints: ['caddy/read-timed-out'] },
  check: {
    run: guideCheck(guide, 'quiet-stream'),
    fill: ({ caddy }) => ({ 'sudo journalctl -u caddy -o cat --since today': `cat ${caddy.log}` }),
    remains: 'The log keeps its lines.',
    shows: /^ *1 "msg":"read tcp$/m,
  },
  fix: {
    says: 'Limit the wait for the header instead of every pause.',
    do: ({ app, caddy }) =>
      caddy.configure({ site: passTo(app.address, guideSnippet(guide, 'limit-the-header-only')) }),
  },
  gone: { status: 200 },
});
