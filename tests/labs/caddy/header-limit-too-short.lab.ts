import { byPath, waits } from '../runner/fault-modes.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { over, passTo, startCaddy } from '../software/caddy.ts';

const guide = '504-gateway-timeout/caddy';
const limit = over('response_header_timeout 1s');

export const lab = defineLab({
  title: 'One page that needs more time than the limit for the header',
  software: ['caddy'],
  fault: 'response-timeout',
  proves: [{ guide, cause: 'slow-answer', fix: 'longer-for-one-path' }],
  async given(bench) {
    const app = await bench.faultServer(byPath({ '/reports': waits(2000) }));
    return { app, caddy: await startCaddy(bench, { site: passTo(app.address, limit) }) };
  },
  when: ({ caddy }, bench) => bench.curl(`${caddy.url}reports/all`),
  then: { status: 504, prints: ['caddy/response-timed-out'] },
  check: {
    run: guideCheck(guide, 'slow-answer'),
    fill: ({ caddy }) => ({ 'sudo journalctl -u caddy -o cat --since today': `cat ${caddy.log}` }),
    remains: 'The log keeps its lines.',
    shows: /^ *1 "uri":"\/reports\/all$/m,
  },
  fix: {
    says: 'Give this path a transport with a longer limit.',
    do: ({ app, caddy }) => {
      const own = guideSnippet(guide, 'longer-for-one-path').replace('127.0.0.1:3000', app.address);
      return caddy.configure({ site: `${own}\n  ${passTo(app.address, limit)}` });
    },
  },
  gone: { status: 200 },
});
