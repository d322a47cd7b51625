import { sendsBigHeader } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startHaproxy, type HaproxyParts } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A response header larger than the buffer',
  software: ['haproxy'],
  fault: 'response-header-too-big',
  proves: [{ guide: '502-bad-gateway/haproxy', cause: 'header-too-big', fix: 'fit-the-header' }],
  async given(bench) {
    const app = await bench.faultServer(sendsBigHeader(17_000));
    const parts: HaproxyParts = { backend: `server s1 ${app.address}` };
    return { app, parts, haproxy: await startHaproxy(bench, parts) };
  },
  when: ({ haproxy }, bench) => bench.curl(haproxy.url),
  then: { status: 502, prints: ['haproxy/response-header-too-big', 'haproxy/body-502'] },
  check: {
    run: "curl -s -o /dev/null -D - -H 'Host: <hostname>' http://<server-ip>:<port><path> | wc -c",
    fill: ({ app }) => ({
      '<hostname>': 'localhost',
      '<server-ip>': '127.0.0.1',
      '<port>': app.port,
      '<path>': '/',
    }),
    shows: /^1[6-9]\d{3}$/m,
  },
  fix: {
    says: 'Give HAProxy a buffer that holds the whole header: tune.bufsize 65536.',
    do: ({ haproxy, parts }) => haproxy.configure({ ...parts, global: 'tune.bufsize 65536' }),
  },
  gone: { status: 200 },
});
