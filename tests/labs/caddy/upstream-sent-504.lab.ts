import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startCaddy } from '../software/caddy.ts';

const guide = '504-gateway-timeout/caddy';

export const lab = defineLab({
  title: 'An upstream that answers 504 itself',
  software: ['caddy'],
  fault: 'application-error',
  proves: [{ guide, cause: 'application-504', fix: 'follow-the-application' }],
  async given(bench) {
    const app = await bench.faultServer(answers(504, 'too slow\n'));
    return { app, caddy: await startCaddy(bench, { site: `log\n  ${passTo(app.address)}` }) };
  },
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 504, prints: ['caddy/upstream-sent-504'] },
  check: {
    run: guideCheck(guide, 'application-504'),
    fill: ({ caddy }) => ({ 'sudo journalctl -u caddy -o cat --since today': `cat ${caddy.log}` }),
    remains: 'The log keeps its lines.',
    shows: /^ *1 "logger":"http\.log\.access$/m,
  },
  fix: { says: 'Cure the upstream, whose own call timed out.', do: ({ app }) => app.be(answers()) },
  gone: { status: 200 },
});
