import { afterTheFirst, closes } from '../runner/fault-modes.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startBefore } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A server that closes an idle connection as it is reused',
  software: ['haproxy'],
  fault: 'keep-alive-race',
  proves: [{ guide: '502-bad-gateway/haproxy', cause: 'keep-alive-race', fix: 'survive-keep-alive-race' }],
  async given(bench) {
    const app = await bench.faultServer(afterTheFirst(closes));
    return startBefore(bench, app, '', { backend: 'http-reuse always' });
  },
  async when(given, bench) {
    await ask(given, bench);
    return ask(given, bench);
  },
  then: { status: 502, prints: ['haproxy/keep-alive-race', 'haproxy/body-502'] },
  check: {
    run: guideCheck('502-bad-gateway/haproxy', 'keep-alive-race'),
    fill: () => ({ '/etc/haproxy/': '' }),
    shows: /http-reuse always/,
  },
  fix: {
    says: 'Let HAProxy repeat GET requests that got no answer, and return to http-reuse safe.',
    do: ({ haproxy, app }) =>
      haproxy.configure({
        frontend: 'default_backend app',
        more: `${guideSnippet('502-bad-gateway/haproxy', 'survive-keep-alive-race')}\n    server s1 ${app.address}`,
      }),
  },
  gone: { status: 200 },
});
