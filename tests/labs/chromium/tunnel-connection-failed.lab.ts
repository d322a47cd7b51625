import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { browse } from '../software/chromium.ts';
import { startSquid } from '../software/squid.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A proxy that cannot connect to the server',
  software: ['chromium', 'squid'],
  tools: ['certutil'],
  fault: 'connection-refused',
  async given(bench) {
    const app = await bench.faultServer('refuses', undefined, useCertificate(bench.tls('good')));
    return { app, squid: await startSquid(bench) };
  },
  when: ({ app, squid }, bench) => browse(bench, `https://localhost:${app.port}/`, { proxy: squid.url }),
  then: { code: 1, prints: ['chromium/err-tunnel-connection-failed'] },
  check: {
    run: 'curl -sS -o /dev/null http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^curl: \(7\) /,
  },
  fix: { says: 'Start the server.', do: ({ app }) => app.be(answers()) },
  gone: { code: 0, status: 200 },
});
