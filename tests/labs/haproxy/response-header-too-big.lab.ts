import { sendsBigHeader } from '../runner/fault-modes.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startBefore } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A response header larger than the buffer',
  software: ['haproxy'],
  fault: 'response-header-too-big',
  proves: [{ guide: '502-bad-gateway/haproxy', cause: 'header-too-big', fix: 'fit-the-header' }],
  given: async (bench) => startBefore(bench, await bench.faultServer(sendsBigHeader(17_000))),
  when: ask,
  then: { status: 502, prints: ['haproxy/response-header-too-big', 'haproxy/body-502'] },
  check: {
    run: guideCheck('502-bad-gateway/haproxy', 'header-too-big'),
    fill: ({ app }) => ({
      '<hostname>': 'localhost',
      '<server-ip>': '127.0.0.1',
      '<port>': app.port,
      '<path>': '/',
    }),
    remains: 'The fix changes what HAProxy accepts, not the server.',
    shows: /^1[6-9]\d{3}$/m,
  },
  fix: {
    says: 'Give HAProxy a buffer that holds the whole header: tune.bufsize 32768.',
    do: ({ haproxy, parts }) =>
      haproxy.configure({ ...parts, more: guideSnippet('502-bad-gateway/haproxy', 'fit-the-header') }),
  },
  gone: { status: 200 },
});
