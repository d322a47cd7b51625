import { defineLab } from '../runner/lab.ts';
import { startApache, useTls } from '../software/apache-httpd.ts';
import { passTo, startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: "A proxy that speaks plain HTTP to Apache's TLS port",
  software: ['apache-httpd', 'nginx'],
  fault: 'plain-http-to-tls-port',
  async given(bench) {
    const { chain, key } = bench.tls('good');
    const apache = await startApache(bench, useTls(chain, key, 'LogLevel warn ssl:info'));
    const nginx = await startNginx(bench, { server: passTo(`http://127.0.0.1:${apache.port}`) });
    return { apache, nginx };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: {
    status: 400,
    prints: ['apache-httpd/plain-http-to-tls-port', 'apache-httpd/plain-http-to-tls-port-page'],
  },
  check: {
    run: 'curl -s -o /dev/null -w "%{http_code}\\n" http://<server-ip>:<port>/',
    fill: ({ apache }) => ({ '<server-ip>': '127.0.0.1', '<port>': apache.port }),
    remains: 'The fix changes how the proxy asks, not the port.',
    shows: /^400$/m,
  },
  fix: {
    says: 'Let the proxy speak what the port speaks: https instead of http in its target.',
    do: ({ nginx, apache }) => nginx.configure({ server: passTo(`https://127.0.0.1:${apache.port}`) }),
  },
  gone: { status: 200 },
});
