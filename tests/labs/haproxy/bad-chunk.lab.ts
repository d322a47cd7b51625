import { answers, sendsBadChunk } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillSocket, startBefore } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A chunked body whose first size is no number',
  software: ['haproxy'],
  tools: ['socat'],
  fault: 'response-body-chunk-invalid',
  given: async (bench) => startBefore(bench, await bench.faultServer(sendsBadChunk)),
  when: ask,
  then: { status: 502, prints: ['haproxy/bad-chunk', 'haproxy/body-502'] },
  check: {
    run: guideCheck('502-bad-gateway/haproxy', 'invalid-header'),
    fill: fillSocket,
    remains: 'HAProxy keeps the last response that it refused.',
    shows: /H1 msg state MSG_CHUNK_SIZE/,
  },
  fix: { says: 'Correct the application that encodes the body.', do: ({ app }) => app.be(answers()) },
  gone: { status: 200 },
});
