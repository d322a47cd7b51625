import { defineLab } from '../runner/lab.ts';
import { getOverTls, planNode, server, tlsServer } from '../software/nodejs.ts';

export const lab = defineLab({
  title: 'A server without TLS on the port that is asked with https://',
  software: ['nodejs'],
  fault: 'tls-to-plain-port',
  async given(bench) {
    const port = await bench.port();
    const { key, chain, root } = bench.tls('good');
    const service = planNode(bench, server, [port], { port });
    await service.start();
    const serveTls = async () => {
      await service.stop();
      await planNode(bench, tlsServer, [port, key, chain], { port }).start();
    };
    return { app: { port }, root, serveTls };
  },
  when: getOverTls,
  then: { code: 1, prints: ['nodejs/wrong-version-number'] },
  check: {
    run: 'curl -sS -o /dev/null -w "%{http_code}\\n" http://localhost:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^200$/m,
  },
  fix: {
    says: 'Let the server speak TLS on this port.',
    do: ({ serveTls }) => serveTls(),
  },
  gone: { code: 0 },
});
