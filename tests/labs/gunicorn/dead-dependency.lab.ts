import { stalls } from '../runner/fault-modes.ts';
import { guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startGunicorn } from '../software/gunicorn.ts';

const guide = '504-gateway-timeout/index';
const location = 'proxy_read_timeout 1s;';
const module = 'from urllib.request import urlopen';
const ask = (url: string) => `rates = urlopen('${url}').read()
start('200 OK', text)
return [rates]`;
const askWithTimeout = (url: string) => `try:
    rates = urlopen('${url}', timeout=0.3).read()
except OSError:
    rates = b'no rates now\\n'
start('200 OK', text)
return [rates]`;

export const lab = defineLab({
  title: 'An application that waits without end for a service that does not answer',
  software: ['gunicorn', 'nginx'],
  fault: 'response-timeout',
  proves: [{ guide, cause: 'dead-dependency', fix: 'find-the-slow-work' }],
  async given(bench) {
    const dependency = `http://${(await bench.faultServer(stalls)).address}/`;
    return { dependency, ...(await startGunicorn(bench, { module, location, app: ask(dependency) })) };
  },
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 504, prints: ['nginx/response-header-timed-out', 'nginx/gateway-timeout-page'] },
  check: {
    run: guideCommand(guide, 'find-the-slow-work', 2),
    fill: ({ dependency }) => ({ 'https://<dependency>/': dependency, '-m 30': '-m 1' }),
    remains: 'The service is as silent as before; the application no longer waits for it.',
    shows: /^curl: \(28\)/m,
  },
  fix: {
    says: "Give the call a timeout shorter than the proxy's, and answer without that service.",
    do: ({ configure, dependency }) => configure({ module, app: askWithTimeout(dependency) }),
  },
  gone: { status: 200 },
});
