import { defineLab } from '../runner/lab.ts';
import { startNginx } from '../software/nginx.ts';
import { passTo, startTrafficServer } from '../software/traffic-server.ts';

export const lab = defineLab({
  title: 'TLS to an origin port that speaks plain HTTP',
  software: ['traffic-server', 'nginx'],
  fault: 'tls-to-plain-port',
  async given(bench) {
    const app = await startNginx(bench, { server: 'return 200;' });
    const remap = `map / https://localhost:${app.port}/`;
    return { app, server: await startTrafficServer(bench, { remap }) };
  },
  when: ({ server }, bench) => bench.curl(server.url),
  then: {
    status: 502,
    prints: ['traffic-server/tls-connect-failed', 'traffic-server/could-not-connect-page'],
  },
  check: {
    run: 'curl -sS https://localhost:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    remains: 'The fix changes how Traffic Server asks, not the origin.',
    shows: /wrong version number/,
  },
  fix: {
    says: 'Let the rule name the plain port with http.',
    do: ({ app, server }) => server.configure({ remap: passTo(`localhost:${app.port}`) }),
  },
  gone: { status: 200 },
});
