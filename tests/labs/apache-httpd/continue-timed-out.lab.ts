import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { inFrontOf, passTo } from '../software/apache-proxy.ts';

export const lab = defineLab({
  title: 'An application that does not know the 100-Continue of ping',
  software: ['apache-httpd'],
  fault: 'response-timeout',
  given: inFrontOf(answers(), 'ping=1'),
  when: ({ apache }, bench) => bench.curl(apache.url, ['-d', 'text=1']),
  then: {
    status: 503,
    prints: ['apache-httpd/continue-timed-out', 'apache-httpd/service-unavailable-page'],
  },
  check: {
    run: "curl -sv -o /dev/null -H 'Expect: 100-continue' -d text=1 http://<app-address>:<app-port>/ 2>&1 | grep -c '100 Continue'",
    fill: ({ app }) => ({ '<app-address>': '127.0.0.1', '<app-port>': app.port }),
    remains: 'The fix changes how Apache asks, not the application.',
    shows: /^0$/m,
  },
  fix: {
    says: 'Take ping out of the ProxyPass line.',
    do: ({ apache, app }) => apache.configure(passTo(`http://${app.address}/`)),
  },
  gone: { status: 200 },
});
