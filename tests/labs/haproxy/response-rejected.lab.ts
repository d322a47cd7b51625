import { answers, sendsInvalidHeader } from '../runner/fault-modes.ts';
import { fill, guideCheck, guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillSocket, startBefore } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A response header line without a colon',
  software: ['haproxy'],
  tools: ['socat'],
  fault: 'invalid-response-header',
  proves: [{ guide: '502-bad-gateway/haproxy', cause: 'invalid-header', fix: 'show-rejected-response' }],
  given: async (bench) => startBefore(bench, await bench.faultServer(sendsInvalidHeader)),
  async when(given, bench) {
    const { status, seen } = await ask(given, bench);
    const show = guideCommand('502-bad-gateway/haproxy', 'show-rejected-response');
    const { seen: shown } = await bench.run(fill(show, fillSocket(given)));
    return { status, seen: { ...seen, ...shown } };
  },
  then: {
    status: 502,
    prints: ['haproxy/response-rejected', 'haproxy/show-errors-invalid-response', 'haproxy/body-502'],
  },
  check: {
    run: guideCheck('502-bad-gateway/haproxy', 'invalid-header'),
    fill: fillSocket,
    remains: 'HAProxy keeps the last response that it refused.',
    shows: /error at position \d+[\s\S]*H1 msg state MSG_HDR_NAME/,
  },
  fix: { says: 'Correct the application that sends the header.', do: ({ app }) => app.be(answers()) },
  // "show errors" goes on showing the response of before.
  gone: { status: 200, when: ask },
});
