import { answers, speaksNoHttp } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillSocket, startBefore } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A server line that names the port of another protocol',
  software: ['haproxy'],
  tools: ['socat'],
  fault: 'not-an-http-response',
  async given(bench) {
    const app = await bench.faultServer(answers());
    return { ...(await startBefore(bench, await bench.faultServer(speaksNoHttp))), web: app };
  },
  when: ask,
  then: { status: 502, prints: ['haproxy/not-an-http-response', 'haproxy/body-502'] },
  check: {
    run: guideCheck('502-bad-gateway/haproxy', 'invalid-header'),
    fill: fillSocket,
    shows: /H1 msg state MSG_RPVER/,
  },
  fix: {
    says: 'Name the port on which the application speaks HTTP in the server line.',
    do: ({ haproxy, web }) => haproxy.configure({ backend: `server s1 ${web.address}` }),
  },
  gone: { status: 200 },
});
