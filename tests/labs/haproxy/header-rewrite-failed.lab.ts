import { sendsBigHeader } from '../runner/fault-modes.ts';
import { guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startBefore } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A header that HAProxy adds and that does not fit the buffer any more',
  software: ['haproxy'],
  fault: 'configuration-error',
  async given(bench) {
    const app = await bench.faultServer(sendsBigHeader(15_000));
    const policy = `default-src${' https://cdn.example.com'.repeat(60)}`;
    return startBefore(bench, app, '', {
      backend: `http-response set-header Content-Security-Policy "${policy}"`,
    });
  },
  when: ask,
  then: { status: 500, prints: ['haproxy/header-rewrite-failed', 'haproxy/body-500'] },
  check: {
    run: guideCommand('502-bad-gateway/haproxy', 'read-termination-state'),
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: /^ *1 500 PH$/m,
  },
  fix: {
    says: 'Give HAProxy a buffer that holds both headers: tune.bufsize 32768.',
    do: ({ haproxy, parts }) => haproxy.configure({ ...parts, global: 'tune.bufsize 32768' }),
  },
  gone: { status: 200 },
});
